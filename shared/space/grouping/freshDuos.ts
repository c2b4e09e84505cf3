import type { TimesMet } from './costs.ts'
import { Matching } from './matching.ts'
import { pairsOf } from './pairs.ts'
import type { Seating } from './places.ts'

/**
 * Duos (and a trio, for an odd number) that are as fresh as can be: nobody meets for a second time when there is
 * any way without it, nobody for a third time when there is one without that, and so on. For a trio many are
 * tried, not all. Nothing for groups of another size.
 */
export function freshDuos(groups: Seating, timesMet: TimesMet): Seating | undefined {
  const odd = groups.filter((group) => group.length !== 2)
  if (odd.some((group) => group.length !== 3) || odd.length > 1) return undefined
  const duos = groups.filter((group) => group.length === 2)
  const [trio] = odd
  if (!trio) return freshestPairs(duos.flat(), timesMet)
  const fresh = withFreshTrio(groups.flat(), timesMet)
  return inPlaceOf(groups, fresh ?? [trio, ...freshestPairs(duos.flat(), timesMet)])
}

/** Pairs of which the one that met most often has met as little as can be. */
function freshestPairs(people: readonly number[], timesMet: TimesMet): number[][] {
  const levels = new Set(pairsOf(people).map(([a, b]) => timesMet(a, b)))
  let pairs: number[][] = []
  for (const level of [...levels].sort((a, b) => a - b)) {
    const matching = matchingAt(level, people, timesMet, pairs)
    const everybody = matching.complete()
    pairs = pairsIn(matching)
    if (everybody) break
  }
  return pairs.map((pair) => pair.map((at) => people[at] ?? 0))
}

/** Tries fewer trios with more people, for whom a try takes longer. */
const tryOut = 100_000

/** Everyone with people who are new to them, one trio among them; nothing when no trio that was tried allows it. */
function withFreshTrio(people: readonly number[], timesMet: TimesMet): number[][] | undefined {
  let tries = Math.ceil(tryOut / people.length ** 2)
  for (const trio of freshTrios(mostOpenFirst(people, timesMet), timesMet)) {
    if (tries === 0) return undefined
    tries -= 1
    const others = people.filter((person) => !trio.includes(person))
    const matching = matchingAt(0, others, timesMet, [])
    if (matching.complete()) {
      return [trio, ...pairsIn(matching).map((pair) => pair.map((at) => others[at] ?? 0))]
    }
  }
  return undefined
}

/** A trio spends two meetings of each: first those who have most of them left. */
function mostOpenFirst(people: readonly number[], timesMet: TimesMet): number[] {
  const open = people.map((person) => ({
    person,
    left: people.filter((other) => other !== person && timesMet(person, other) === 0).length,
  }))
  return open.sort((a, b) => b.left - a.left).map(({ person }) => person)
}

function* freshTrios(people: readonly number[], timesMet: TimesMet): Generator<number[]> {
  for (const [at, a] of people.entries()) {
    const newToOne = people.slice(at + 1).filter((other) => timesMet(a, other) === 0)
    for (const [b, c] of pairsOf(newToOne)) {
      if (timesMet(b, c) === 0) yield [a, b, c]
    }
  }
}

function matchingAt(
  level: number,
  people: readonly number[],
  timesMet: TimesMet,
  pairs: readonly number[][],
): Matching {
  const times = (a: number, b: number) => timesMet(people[a] ?? 0, people[b] ?? 0)
  const from = pairs.map(([a = 0, b = 0]): [number, number] => [a, b])
  return new Matching(people.length, (a, b) => a !== b && times(a, b) <= level, from)
}

function pairsIn({ partner }: Matching): number[][] {
  return [...partner.entries()].filter(([at, other]) => at < other).map((pair) => [...pair])
}

/** Groups in the places of others, by their size. */
function inPlaceOf(places: Seating, groups: Seating): Seating {
  const left = [...groups]
  return places.map(({ length }) => {
    const at = left.findIndex((group) => group.length === length)
    return left.splice(at, 1)[0] ?? []
  })
}
