import { ApplyFailure, type Content } from './content.ts'
import type { Incoming } from './inbox.ts'
import { type MemberCosts, workedMs } from './memberCosts.ts'
import type { Participant } from './participant.ts'
import { isEmptyUpdate } from './scan.ts'

/** Brings admitted updates into a room's content and keeps what was new in them, for the journal and for everyone. */
export class Applying {
  readonly updates: Uint8Array[] = []
  /** Whose update did not apply. */
  readonly failed = new Set<Participant>()
  readonly #content: Content
  readonly #costs: MemberCosts

  constructor(content: Content, costs: MemberCosts) {
    this.#content = content
    this.#costs = costs
  }

  /** Applies what colleagues sent, together; one by one when that fails. */
  incoming(incoming: readonly Incoming[]): void {
    // Whoever only comes to look answers step 1 with nothing; a Y.Doc made for that would cost 22 times the bytes.
    const filled = incoming.filter((item) => !isEmptyUpdate(item.update))
    if (filled.length === 0) return
    const startedAt = workedMs()
    if (!this.alone(...filled.map((item) => item.update))) this.#oneByOne(filled)
    const senders = filled.map(({ sender, update }) => ({ memberId: sender.memberId, bytes: update.length }))
    this.#costs.charge(workedMs() - startedAt, senders)
  }

  /** Applies updates in one transaction; false when they do not apply. */
  alone(...updates: Uint8Array[]): boolean {
    try {
      this.#keep(this.#content.apply(updates))
      return true
    } catch (error) {
      if (error instanceof ApplyFailure) return false
      throw error
    }
  }

  /** Finds whose update does not apply. Each failure costs the Y.Doc, so nothing more is tried of its sender. */
  #oneByOne(incoming: readonly Incoming[]): void {
    const members = new Set<string>()
    for (const { sender, update } of incoming) {
      if (!members.has(sender.memberId) && this.alone(update)) continue
      members.add(sender.memberId)
      this.failed.add(sender)
    }
  }

  #keep(update: Uint8Array | undefined): void {
    if (update) this.updates.push(update)
  }
}
