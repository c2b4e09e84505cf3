import { type Met, meetings, type TimesMet } from './costs.ts'
import { drawBelow, shuffled } from './draw.ts'
import type { Person } from './person.ts'
import { groupOfEach, type Seating } from './places.ts'
import { duosOf, planOf, type Round } from './plan.ts'
import type { Puzzle } from './puzzle.ts'
import type { Duo } from './rounds.ts'

/**
 * A round of the plan in which no duo has met more often than it must: the one with the fewest of one discipline
 * or organisation together. The plan hangs on who is there and on nothing else, so that the next question finds the
 * same one. Nothing when not everyone sits in duos, when no round is left, or when locked people sit otherwise.
 */
export function plannedRound(puzzle: Puzzle, met: Met): Seating | undefined {
  const { people, tables, locked, draw } = puzzle
  if (tables.some(({ places }) => places !== 2)) return undefined
  const rounds = freshRounds(people, met).filter((round) => leaves(round, locked))
  const best = rounds.filter(({ cost }) => cost === rounds[0]?.cost)
  const chosen = best[drawBelow(best.length, draw)]
  return chosen && seatDuos(duosOf(chosen), puzzle)
}

function freshRounds(people: readonly Person[], met: Met): Round[] {
  const timesMet = meetings(people, met)
  const least = leastMet(people.length, timesMet)
  const isFresh = (a: number, b: number) => a > b || timesMet(a, b) === least
  return planOf(people).filter(({ partnerOf }) =>
    partnerOf.every((partner, person) => isFresh(person, partner)),
  )
}

/** How often the pair that met least has met. */
function leastMet(people: number, timesMet: TimesMet): number {
  let least = Number.POSITIVE_INFINITY
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < a; b += 1) least = Math.min(least, timesMet(a, b))
    if (least === 0) return 0
  }
  return least
}

/** Whether locked people can stay where they are: who is locked together is a duo, and nobody else who is locked. */
function leaves(round: Round, locked: Seating): boolean {
  if (locked.every((people) => people.length === 0)) return true
  const duoOf = groupOfEach(duosOf(round))
  const taken = locked.flatMap((people) => [...new Set(people.map((person) => duoOf[person]))])
  const occupied = locked.filter((people) => people.length > 0)
  return taken.length === occupied.length && new Set(taken).size === taken.length
}

/** Duos at tables, in any order but for the locked. */
function seatDuos(duos: readonly Duo[], { locked, draw }: Puzzle): Duo[] {
  const duoOf = groupOfEach(duos)
  const hosts = locked.map(([person]) => (person === undefined ? undefined : duoOf[person]))
  const taken = new Set(hosts)
  const free = shuffled(
    [...duos.keys()].filter((duo) => !taken.has(duo)),
    draw,
  )
  return hosts.map((duo) => duos[duo ?? free.pop() ?? 0]).filter((duo) => duo !== undefined)
}
