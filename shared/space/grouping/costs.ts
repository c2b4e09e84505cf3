import { likeness, sameWord, wordsOf } from './mixCost.ts'
import { pairKey } from './pairs.ts'
import type { Person } from './person.ts'

/** How often each pair has met, by pairKey. */
export type Met = ReadonlyMap<string, number>

/** How often two people, by index, were together. */
export type TimesMet = (a: number, b: number) => number

/** What it costs that two of a number of things are together: whole numbers, so that sums are exact. */
export class Costs {
  readonly count: number
  readonly #between: Float64Array

  constructor(count: number, between: (a: number, b: number) => number) {
    this.count = count
    this.#between = new Float64Array(count * count)
    for (let a = 0; a < count; a += 1) {
      for (let b = 0; b < a; b += 1) this.#set(a, b, between(a, b))
    }
  }

  between(a: number, b: number): number {
    return this.#between[a * this.count + b] ?? 0
  }

  #set(a: number, b: number, cost: number): void {
    this.#between[a * this.count + b] = cost
    this.#between[b * this.count + a] = cost
  }
}

/** More than all that counts less can come to with 200 people, and small enough for sums to stay exact. */
const above = 1_000_000
/** Having met more often than this makes no difference any more. */
const mostMet = 500

/** Spread over disciplines and organisations; of equal spreads the one in which fewer have met. */
export function mixedCosts(people: readonly Person[], met: Met): Costs {
  const words = people.map(wordsOf)
  const timesMet = meetings(people, met)
  return new Costs(people.length, (a, b) => between(words, a, b) * above + Math.min(timesMet(a, b), 50))
}

/** One discipline together; within it, organisations spread. */
export function sameCosts(people: readonly Person[]): Costs {
  const words = people.map(wordsOf)
  return new Costs(people.length, (a, b) => {
    const [one, other] = [words[a], words[b]]
    if (!one || !other) return 0
    return sameWord(one.organisation, other.organisation) - above * sameWord(one.discipline, other.discipline)
  })
}

/**
 * New people first: a pair costs the square of how often it met, so that two who meet for the second time are
 * better than one pair for the third; then other disciplines and organisations.
 */
export function newPartnerCosts(people: readonly Person[], met: Met): Costs {
  const words = people.map(wordsOf)
  const timesMet = meetings(people, met)
  return new Costs(people.length, (a, b) => above * timesMet(a, b) ** 2 + between(words, a, b))
}

/** How often two of these people met; what is no number counts as never. */
export function meetings(people: readonly Person[], met: Met): TimesMet {
  if (met.size === 0) return () => 0
  return (a, b) => {
    const times = met.get(pairKey(people[a]?.id ?? '', people[b]?.id ?? '')) ?? 0
    return Math.min(mostMet, Math.max(0, Math.floor(times) || 0))
  }
}

function between(words: readonly ReturnType<typeof wordsOf>[], a: number, b: number): number {
  const [one, other] = [words[a], words[b]]
  return one && other ? likeness(one, other) : 0
}
