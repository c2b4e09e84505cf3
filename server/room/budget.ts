/** An amount that is spent and comes back with time. */
export type BudgetSize = { capacity: number; perSecond: number }

/** What one member may cost a room: milliseconds of applying edits, and bytes that the document grows by. */
export const memberWork: BudgetSize = { capacity: 3_000, perSecond: 50 }
export const memberGrowth: BudgetSize = { capacity: 8 * 1024 * 1024, perSecond: 64 * 1024 }
/** Questions for the whole state or everyone's presence, per connection: a page asks once, then now and then. */
export const connectionQuestions: BudgetSize = { capacity: 30, perSecond: 1 }
/** Starting over because something was missing, per connection; honest clients need this rarely. */
export const connectionResyncs: BudgetSize = { capacity: 6, perSecond: 1 / 60 }

/** A leaky bucket. It can be overdrawn once, because some costs are known only afterwards. */
export class Budget {
  readonly #size: BudgetSize
  readonly #now: () => number
  #left: number
  #at: number

  constructor(size: BudgetSize, now: () => number = () => performance.now()) {
    this.#size = size
    this.#now = now
    this.#left = size.capacity
    this.#at = now()
  }

  /** Spends an amount; false when nothing was left before it. */
  spend(amount: number): boolean {
    const now = this.#now()
    const gained = ((now - this.#at) / 1000) * this.#size.perSecond
    this.#at = now
    this.#left = Math.min(this.#size.capacity, this.#left + gained)
    const allowed = this.#left > 0
    this.#left -= amount
    return allowed
  }
}
