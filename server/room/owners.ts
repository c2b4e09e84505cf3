import type { Participant } from './participant.ts'

/** How many Yjs clients one connection may write as: Yjs takes a new id when it suspects a clash. */
const clientsPerConnection = 8

/** How many Yjs clients of people who left are remembered. */
const clientsRemembered = 4_096

/** Who is behind a Yjs client: a live connection, or the owner who wrote as it before. */
export type Owner = { owner: string; live: Participant | undefined }

/**
 * Which live connection each Yjs client belongs to. A client of a live colleague can be advanced by
 * nobody else, because one forged struct makes a Y.Doc ignore all that the colleague writes later. That
 * holds while the colleague is away too: their offline work comes back under the same client.
 */
export class Owners {
  readonly #owners = new Map<number, Participant>()
  /** Owners by the Yjs clients that they wrote as, kept by the registry when the room is unloaded. */
  readonly #remembered: Map<number, string>

  constructor(remembered: Map<number, string> = new Map()) {
    this.#remembered = remembered
  }

  /** The owner of a Yjs client, if it is somebody else than this connection's. */
  stranger(client: number, participant: Participant): Owner | undefined {
    const live = this.#owners.get(client)
    const owner = live?.owner ?? this.#remembered.get(client)
    return owner === undefined || owner === participant.owner ? undefined : { owner, live }
  }

  /** Makes a Yjs client belong to a connection; an owner's newer connection takes over from the older. */
  claim(client: number, participant: Participant): boolean {
    if (this.stranger(client, participant)) return false
    if (participant.clients.has(client)) return true
    if (participant.clients.size >= clientsPerConnection) return false
    this.#owners.get(client)?.clients.delete(client)
    this.#owners.set(client, participant)
    participant.clients.add(client)
    this.#remember(client, participant.owner)
    return true
  }

  release(participant: Participant): void {
    for (const client of participant.clients) this.#owners.delete(client)
    participant.clients.clear()
  }

  #remember(client: number, owner: string): void {
    this.#remembered.delete(client)
    this.#remembered.set(client, owner)
    const oldest = this.#remembered.keys().next().value
    if (this.#remembered.size > clientsRemembered && oldest !== undefined) this.#remembered.delete(oldest)
  }
}
