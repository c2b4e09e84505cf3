import { type Costs, type Met, meetings, newPartnerCosts } from './costs.ts'
import { shuffled } from './draw.ts'
import { Matching } from './matching.ts'
import { pairsOf } from './pairs.ts'
import { type Seating, seat } from './places.ts'
import { plannedRound } from './plannedRound.ts'
import { type Improved, improve, type Puzzle } from './puzzle.ts'

/**
 * People with whom they were not yet together (B13), and among those other disciplines first.
 *
 * Duos of an even number follow a fixed plan of rounds as long as it gives a round without a repeat: looking for the
 * best round each time would run into a dead end before everyone has met everyone. Without such a round (somebody
 * came or left, a trio, larger groups) it is searched, and for duos made certain that nobody meets for a second time
 * (third, fourth) when a way without it exists.
 */
export function newPartners(puzzle: Puzzle, met: Met): Seating {
  const planned = plannedRound(puzzle, met)
  if (planned) return planned
  const costs = newPartnerCosts(puzzle.people, met)
  const found = improve(puzzle, startOf(puzzle), costs)
  return pairAnew(puzzle, found, meetings(puzzle.people, met), costs)
}

function startOf({ people, tables, locked, draw }: Puzzle): number[][] {
  return seat(shuffled([...people.keys()], draw), tables, locked)
}

type TimesMet = (a: number, b: number) => number

/** When some duo has met before: pairs the people of all duos as fresh as can be, and searches on from there. */
function pairAnew(puzzle: Puzzle, found: Improved, timesMet: TimesMet, costs: Costs): Seating {
  const duos = found.groups.filter((group) => group.length === 2)
  const repeats = duos.some(([a = 0, b = 0]) => timesMet(a, b) > 0)
  if (!repeats || puzzle.locked.some((ids) => ids.length > 0)) return found.groups
  const pairs = freshestPairs(duos.flat(), timesMet)
  const start = found.groups.map((group) => (group.length === 2 ? (pairs.shift() ?? group) : group))
  const again = improve(puzzle, start, costs)
  return again.cost < found.cost ? again.groups : found.groups
}

/** Pairs of which the one that met most often has met as little as can be. */
function freshestPairs(people: readonly number[], timesMet: TimesMet): number[][] {
  const times = (a: number, b: number) => timesMet(people[a] ?? 0, people[b] ?? 0)
  const levels = new Set(pairsOf([...people.keys()]).map(([a, b]) => times(a, b)))
  let pairs: number[][] = []
  for (const level of [...levels].sort((a, b) => a - b)) {
    const matching = new Matching(people.length, (a, b) => a !== b && times(a, b) <= level, asDuos(pairs))
    const everybody = matching.complete()
    pairs = pairsIn(matching)
    if (everybody) break
  }
  return pairs.map((pair) => pair.map((at) => people[at] ?? 0))
}

function pairsIn({ partner }: Matching): number[][] {
  return [...partner.entries()].filter(([at, other]) => at < other).map((pair) => [...pair])
}

function asDuos(pairs: readonly number[][]): [number, number][] {
  return pairs.map(([a = 0, b = 0]) => [a, b])
}
