const nobody = -1

/**
 * As many pairs as can be made of things that fit (a maximum matching, Edmonds' blossom algorithm, 1965, in the
 * usual form of one search for a longer way per thing, O(n^3)). Starts from given pairs and keeps all in them paired.
 */
export class Matching {
  readonly #count: number
  readonly #fits: (a: number, b: number) => boolean
  readonly partner: Int32Array
  /** Per thing the one before it on the way back to the root. */
  readonly #before: Int32Array
  /** Per thing the base of the odd ring (blossom) that it is in. */
  readonly #base: Int32Array
  #reached: Set<number> = new Set()
  #queue: number[] = []

  constructor(
    count: number,
    fits: (a: number, b: number) => boolean,
    pairs: Iterable<readonly [number, number]> = [],
  ) {
    this.#count = count
    this.#fits = fits
    this.partner = new Int32Array(count).fill(nobody)
    this.#before = new Int32Array(count)
    this.#base = new Int32Array(count)
    for (const [a, b] of pairs) this.#pair(a, b)
  }

  /** Pairs as many as it can; true when nobody is left over. */
  complete(): boolean {
    for (let thing = 0; thing < this.#count; thing += 1) {
      if (this.#mate(thing) === nobody) this.#turnWay(this.#findFree(thing))
    }
    return !this.partner.includes(nobody)
  }

  /** A free thing at the end of a way from a free root that alternates between not paired and paired. */
  #findFree(root: number): number {
    this.#before.fill(nobody)
    for (let thing = 0; thing < this.#count; thing += 1) this.#base[thing] = thing
    this.#reached = new Set([root])
    this.#queue = [root]
    for (const from of this.#queue) {
      const free = this.#lookAround(from, root)
      if (free !== nobody) return free
    }
    return nobody
  }

  #lookAround(from: number, root: number): number {
    for (let to = 0; to < this.#count; to += 1) {
      if (!this.#fits(from, to) || this.#baseOf(from) === this.#baseOf(to) || this.#mate(from) === to)
        continue
      if (to === root || this.#isInner(to)) this.#shrink(from, to)
      else if (this.#previous(to) === nobody) {
        this.#before[to] = from
        const mate = this.#mate(to)
        if (mate === nobody) return to
        this.#reach(mate)
      }
    }
    return nobody
  }

  /** The partner of `to` was reached through it, so that `to` closes an odd ring. */
  #isInner(to: number): boolean {
    const mate = this.#mate(to)
    return mate !== nobody && this.#previous(mate) !== nobody
  }

  /** Takes an odd ring as one thing. */
  #shrink(from: number, to: number): void {
    const base = this.#commonBase(from, to)
    const ring = new Set<number>()
    this.#markWay(from, base, to, ring)
    this.#markWay(to, base, from, ring)
    for (let thing = 0; thing < this.#count; thing += 1) {
      if (!ring.has(this.#baseOf(thing))) continue
      this.#base[thing] = base
      this.#reach(thing)
    }
  }

  #markWay(start: number, base: number, child: number, ring: Set<number>): void {
    let [thing, next] = [start, child]
    while (this.#baseOf(thing) !== base) {
      const mate = this.#mate(thing)
      ring.add(this.#baseOf(thing)).add(this.#baseOf(mate))
      this.#before[thing] = next
      next = mate
      thing = this.#previous(mate)
    }
  }

  #commonBase(a: number, b: number): number {
    const seen = new Set<number>()
    for (let base = this.#baseOf(a); ; base = this.#baseOf(this.#previous(this.#mate(base)))) {
      seen.add(base)
      if (this.#mate(base) === nobody) break
    }
    let base = this.#baseOf(b)
    while (!seen.has(base)) base = this.#baseOf(this.#previous(this.#mate(base)))
    return base
  }

  /** Pairs along the way what was not, and the other way round: one pair more. */
  #turnWay(end: number): void {
    let thing = end
    while (thing !== nobody) {
      const before = this.#previous(thing)
      const next = this.#mate(before)
      this.#pair(thing, before)
      thing = next
    }
  }

  #reach(thing: number): void {
    if (this.#reached.has(thing)) return
    this.#reached.add(thing)
    this.#queue.push(thing)
  }

  #pair(a: number, b: number): void {
    this.partner[a] = b
    this.partner[b] = a
  }

  #mate(thing: number): number {
    return this.partner[thing] ?? nobody
  }

  #previous(thing: number): number {
    return this.#before[thing] ?? nobody
  }

  #baseOf(thing: number): number {
    return this.#base[thing] ?? nobody
  }
}
