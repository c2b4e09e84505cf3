import { Budget, memberGrowth, memberWork } from './budget.ts'

type Costs = { work: Budget; growth: Budget }

/** How many members' costs a room remembers; beyond it the oldest go. */
const membersKept = 2_000

/**
 * Milliseconds that this thread has worked. Unlike the time of day it stands still while other programs have the
 * processor, so that nobody is charged for a busy machine.
 */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** What each member costs a room. Kept per member, so that a new connection does not start afresh. */
export class MemberCosts {
  readonly #members = new Map<string, Costs>()

  /** Counts bytes that a member wants to add; false when that is more than one person writes. */
  grow(memberId: string, bytes: number): boolean {
    return this.#of(memberId).growth.spend(bytes)
  }

  /** Whether a member's edits have not cost too much lately. */
  mayWork(memberId: string): boolean {
    return this.#of(memberId).work.spend(0)
  }

  /** Shares the time of a tick among its senders, by the bytes that they sent. */
  charge(milliseconds: number, senders: readonly { memberId: string; bytes: number }[]): void {
    const total = senders.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const { memberId, bytes } of senders) this.#of(memberId).work.spend((milliseconds * bytes) / total)
  }

  #of(memberId: string): Costs {
    const known = this.#members.get(memberId)
    if (known) return known
    const costs = { work: new Budget(memberWork), growth: new Budget(memberGrowth) }
    this.#members.set(memberId, costs)
    const oldest = this.#members.keys().next().value
    if (this.#members.size > membersKept && oldest !== undefined) this.#members.delete(oldest)
    return costs
  }
}
