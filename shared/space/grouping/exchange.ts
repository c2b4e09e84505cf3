import type { Costs } from './costs.ts'

/** Of what kind a thing is: it changes places with its own kind only; `fixed` with nothing. */
export type Kinds = readonly number[]
export const fixed = -1

/** How things sit, to come back to. */
type Sitting = { readonly groupOf: Int32Array; readonly loads: Float64Array; readonly cost: number }

/**
 * Things (people, or groups that stay together) in groups, and what changes when two of them change places.
 * Groups keep their sizes. A look at a change costs the same for any number of people, a change one step a thing.
 */
export class Exchange {
  readonly #costs: Costs
  readonly #groups: number
  readonly #groupOf: Int32Array
  /** Per thing and group: what the thing costs with all of that group. */
  readonly #loads: Float64Array
  readonly #kinds: Kinds
  readonly #movable: readonly number[]
  #cost: number
  /** How many changes were looked at: the measure of work. */
  looks = 0

  constructor(costs: Costs, groupOf: readonly number[], kinds: Kinds) {
    this.#costs = costs
    this.#groups = Math.max(0, ...groupOf) + 1
    this.#groupOf = Int32Array.from(groupOf)
    this.#kinds = kinds
    this.#movable = [...kinds.keys()].filter((thing) => kinds[thing] !== fixed)
    this.#loads = this.#weigh()
    this.#cost = groupOf.reduce((sum, group, thing) => sum + this.#load(thing, group), 0) / 2
  }

  get cost(): number {
    return this.#cost
  }

  get groupOf(): number[] {
    return [...this.#groupOf]
  }

  /** Things that can change places. */
  get movable(): readonly number[] {
    return this.#movable
  }

  /** Makes every change that helps, until none does. */
  settle(): void {
    while (this.#settleOnce()) {
      // Once more: a change can make room for another one.
    }
  }

  /** Lets two change places, also when that costs something; false when they cannot. */
  change(a: number, b: number): boolean {
    const [from, to] = [this.#group(a), this.#group(b)]
    if (!this.#canChange(a, b)) return false
    this.#cost += this.#difference(a, b)
    for (let thing = 0; thing < this.#costs.count; thing += 1) {
      const moved = this.#costs.between(thing, b) - this.#costs.between(thing, a)
      if (moved !== 0) this.#addLoad(thing, from, to, moved)
    }
    this.#groupOf[a] = to
    this.#groupOf[b] = from
    return true
  }

  remember(): Sitting {
    return { groupOf: this.#groupOf.slice(), loads: this.#loads.slice(), cost: this.#cost }
  }

  restore({ groupOf, loads, cost }: Sitting): void {
    this.#groupOf.set(groupOf)
    this.#loads.set(loads)
    this.#cost = cost
  }

  #settleOnce(): boolean {
    let changed = false
    for (const [at, a] of this.#movable.entries()) {
      for (let other = at + 1; other < this.#movable.length; other += 1) {
        const b = this.#movable[other] ?? a
        if (this.#helps(a, b)) changed = this.change(a, b)
      }
    }
    return changed
  }

  #helps(a: number, b: number): boolean {
    this.looks += 1
    return this.#canChange(a, b) && this.#difference(a, b) < 0
  }

  #canChange(a: number, b: number): boolean {
    return this.#kinds[a] === this.#kinds[b] && this.#group(a) !== this.#group(b)
  }

  #difference(a: number, b: number): number {
    const [from, to] = [this.#group(a), this.#group(b)]
    const before = this.#load(a, from) + this.#load(b, to)
    return this.#load(a, to) + this.#load(b, from) - 2 * this.#costs.between(a, b) - before
  }

  #weigh(): Float64Array {
    const loads = new Float64Array(this.#costs.count * this.#groups)
    for (let thing = 0; thing < this.#costs.count; thing += 1) {
      for (const [other, group] of this.#groupOf.entries()) {
        const at = thing * this.#groups + group
        loads[at] = (loads[at] ?? 0) + this.#costs.between(thing, other)
      }
    }
    return loads
  }

  #addLoad(thing: number, from: number, to: number, moved: number): void {
    const row = thing * this.#groups
    this.#loads[row + from] = this.#load(thing, from) + moved
    this.#loads[row + to] = this.#load(thing, to) - moved
  }

  #load(thing: number, group: number): number {
    return this.#loads[thing * this.#groups + group] ?? 0
  }

  #group(thing: number): number {
    return this.#groupOf[thing] ?? 0
  }
}
