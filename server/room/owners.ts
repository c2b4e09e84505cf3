import type { Participant } from './participant.ts'

/** How many Yjs clients one connection may write as: Yjs takes a new id when it suspects a clash. */
const clientsPerConnection = 8

/**
 * Which live connection each Yjs client belongs to. A client of a live colleague can be advanced by
 * nobody else, because one forged struct makes a Y.Doc ignore all that the colleague writes later.
 */
export class Owners {
  readonly #owners = new Map<number, Participant>()

  /** The live owner of a Yjs client, if it is somebody else than this member. */
  stranger(client: number, participant: Participant): Participant | undefined {
    const owner = this.#owners.get(client)
    return owner && owner.memberId !== participant.memberId ? owner : undefined
  }

  /** Makes a Yjs client belong to a connection; a member's newer connection takes over from the older. */
  claim(client: number, participant: Participant): boolean {
    if (this.stranger(client, participant)) return false
    if (participant.clients.has(client)) return true
    if (participant.clients.size >= clientsPerConnection) return false
    this.#owners.get(client)?.clients.delete(client)
    this.#owners.set(client, participant)
    participant.clients.add(client)
    return true
  }

  release(participant: Participant): void {
    for (const client of participant.clients) this.#owners.delete(client)
    participant.clients.clear()
  }
}
