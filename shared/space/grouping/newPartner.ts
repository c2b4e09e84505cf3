import { type Met, meetings, newPartnerCosts, type TimesMet } from './costs.ts'
import { shuffled } from './draw.ts'
import { freshDuos } from './freshDuos.ts'
import { pairsOf } from './pairs.ts'
import { type Seating, seat } from './places.ts'
import { plannedRound } from './plannedRound.ts'
import { improve, type Puzzle } from './puzzle.ts'

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
  const timesMet = meetings(puzzle.people, met)
  const fresh =
    isLocked(puzzle) || !hasRepeats(found.groups, timesMet) ? undefined : freshDuos(found.groups, timesMet)
  if (!fresh) return found.groups
  const again = improve(puzzle, fresh, costs)
  return again.cost < found.cost ? again.groups : found.groups
}

function startOf({ people, tables, locked, draw }: Puzzle): number[][] {
  return seat(shuffled([...people.keys()], draw), tables, locked)
}

function isLocked({ locked }: Puzzle): boolean {
  return locked.some((people) => people.length > 0)
}

function hasRepeats(groups: Seating, timesMet: TimesMet): boolean {
  return groups.some((group) => pairsOf(group).some(([a, b]) => timesMet(a, b) > 0))
}
