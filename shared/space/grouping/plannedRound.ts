import { type Met, meetings } from './costs.ts'
import { drawBelow, shuffled } from './draw.ts'
import { likeness, type Words, wordsOf } from './mixCost.ts'
import { pairsOf } from './pairs.ts'
import type { Person } from './person.ts'
import { groupOfEach, type Seating } from './places.ts'
import type { Puzzle } from './puzzle.ts'
import { type Duo, roundsOfDuos } from './rounds.ts'

/**
 * A round of the plan in which no duo has met more often than it must: the one with the fewest of one discipline
 * or organisation together. The plan hangs on who is there and on nothing else, so that the next question finds the
 * same one. Nothing when not everyone sits in duos, when no round is left, or when locked people sit otherwise.
 */
export function plannedRound(puzzle: Puzzle, met: Met): Seating | undefined {
  const { people, tables, draw } = puzzle
  if (tables.some(({ places }) => places !== 2)) return undefined
  const seatings = freshRounds(people, met)
    .map((round) => seatDuos(round, puzzle))
    .filter((duos) => duos !== undefined)
  const words = people.map(wordsOf)
  const costs = seatings.map((duos) => costOf(duos, words))
  const best = seatings.filter((_, at) => costs[at] === Math.min(...costs))
  return best[drawBelow(best.length, draw)]
}

function freshRounds(people: readonly Person[], met: Met): Duo[][] {
  const timesMet = meetings(people, met)
  const row = rowOf(people)
  const rounds = roundsOfDuos(people.length).map((round) =>
    round.map(([a, b]): Duo => [row[a] ?? 0, row[b] ?? 0]),
  )
  const least = Math.min(...pairsOf([...people.keys()]).map(([a, b]) => timesMet(a, b)))
  return rounds.filter((round) => round.every(([a, b]) => timesMet(a, b) === least))
}

/** People in a row, one discipline after another, so that the plan has other disciplines first. */
function rowOf(people: readonly Person[]): number[] {
  const keys = people.map((person) => {
    const { discipline, organisation } = wordsOf(person)
    return [discipline, organisation, person.id].join('\n')
  })
  return [...people.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
}

/** Duos at tables, in any order but for the locked; nothing when these are with others than in the round. */
function seatDuos(round: readonly Duo[], { locked, draw }: Puzzle): Duo[] | undefined {
  const duoOf = groupOfEach(round)
  const hosts = locked.map((people) => new Set(people.map((person) => duoOf[person])))
  const taken = hosts.flatMap((duos) => [...duos])
  if (hosts.some((duos) => duos.size > 1) || new Set(taken).size < taken.length) return undefined
  const free = shuffled(
    round.filter((_, at) => !taken.includes(at)),
    draw,
  )
  return hosts
    .map(([duo]) => (duo === undefined ? free.pop() : round[duo]))
    .filter((duo) => duo !== undefined)
}

function costOf(duos: readonly Duo[], words: readonly Words[]): number {
  return duos.reduce((sum, [a, b]) => {
    const [one, other] = [words[a], words[b]]
    return one && other ? sum + likeness(one, other) : sum
  }, 0)
}
