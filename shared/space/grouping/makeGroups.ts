import { type Met, mixedCosts, sameCosts } from './costs.ts'
import { seededDraw, shuffled } from './draw.ts'
import { newPartners } from './newPartner.ts'
import { distinctPeople, type Person } from './person.ts'
import { lockedSeats, type Seating, seat } from './places.ts'
import { improve, type Puzzle } from './puzzle.ts'
import type { Division } from './sizes.ts'
import { layTables } from './tables.ts'

/**
 * By what people are mixed: by chance; `mixed`, spread over disciplines and organisations (mixCost says how that is
 * measured); `same`, one discipline together; `newPartner`, with whom they were not yet.
 */
export type Mix = 'random' | 'mixed' | 'same' | 'newPartner'

/** Everything on which an answer hangs: the same question gives the same groups, whatever the order of people. */
export type GroupingQuestion = {
  readonly people: readonly Person[]
  readonly division: Division
  readonly mix: Mix
  /** Another seed shuffles: other groups that are as good, as far as there are. */
  readonly seed: number
  /** Who stays where: by index of the group the ids that are locked in it. Who is not here does not count. */
  readonly locked?: readonly (readonly string[])[]
  /** How often each pair was together before (countMet): for newPartner, and of equal mixes the newest for mixed. */
  readonly met?: Met
}

/**
 * Divides people into groups and answers their ids (B11, B12, B13). Everyone is in one group, none is empty, and
 * sizes are those of groupSizes, but for groups with more locked people than places (layTables). Takes anything:
 * somebody who is named twice counts once, nobody gives no groups.
 */
export function makeGroups(question: GroupingQuestion): string[][] {
  const people = distinctPeople(question.people)
  const ids = people.map(({ id }) => id)
  const tables = layTables(ids, question.division, question.locked ?? [])
  const draw = seededDraw(question.seed)
  const puzzle = { people, tables, draw, locked: lockedSeats(ids, tables) }
  const groups = seatBy(question.mix, puzzle, question.met ?? new Map())
  return groups.map((group) => group.flatMap((person) => ids[person] ?? []))
}

function seatBy(mix: Mix, puzzle: Puzzle, met: Met): Seating {
  const { people, tables, locked, draw } = puzzle
  if (mix === 'newPartner') return newPartners(puzzle, met)
  const start = seat(shuffled([...people.keys()], draw), tables, locked)
  if (mix === 'random') return start
  return improve(puzzle, start, mix === 'mixed' ? mixedCosts(people, met) : sameCosts(people)).groups
}
