import { shortNames } from '../../shared/space/distinctNames.ts'
import { takingPart } from '../../shared/space/meeting/attendance.ts'
import { groupsOf } from '../../shared/space/meeting/now.ts'
import type { Step } from '../../shared/space/meeting/step.ts'
import { isDivided, isSolo } from '../../shared/space/meeting/stepBoards.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { readyCount } from '../meeting/ready.ts'
import type { NamedGroup } from './groupPages.ts'

/** How people are divided in a step, as the screen tells it. */
export type StepDivision =
  | { readonly kind: 'together' | 'solo' | 'none' }
  /** Sizes of groups with how many there are, most first. */
  | { readonly kind: 'groups'; readonly sizes: readonly (readonly [size: number, count: number])[] }

export function divisionOf(state: SpaceState, step: Step): StepDivision {
  if (!isDivided(step)) return { kind: 'together' }
  if (isSolo(state, step)) return { kind: 'solo' }
  const counts = new Map<number, number>()
  for (const { members } of groupsOf(state, step.id)) {
    if (members.length > 0) counts.set(members.length, (counts.get(members.length) ?? 0) + 1)
  }
  if (counts.size === 0) return { kind: 'none' }
  return { kind: 'groups', sizes: [...counts].sort(([, a], [, b]) => b - a) }
}

/**
 * Who is with whom in a divided step, in the order of the groups; none where people work alone or together. A name is
 * never broken over two lines.
 */
export function namedGroups(state: SpaceState, step: Step): NamedGroup[] {
  if (divisionOf(state, step).kind !== 'groups') return []
  const names = shortNames(state.members.values())
  const named = groupsOf(state, step.id).map(({ id, name, members }) => {
    const people = members
      .flatMap((member) => names.get(member)?.first.replaceAll(' ', '\u00a0') ?? [])
      .join(', ')
    return { id, name, people }
  })
  return named.filter(({ people }) => people !== '')
}

/** Who takes part and is in no group of a divided step, by their short names. */
export function withoutGroup(state: SpaceState, step: Step): string[] {
  if (!isDivided(step)) return []
  const placed = new Set(groupsOf(state, step.id).flatMap(({ members }) => members))
  const names = shortNames(state.members.values())
  return takingPart(state, step.meetingId)
    .filter(({ id }) => !placed.has(id))
    .map(({ id, name }) => names.get(id)?.first ?? name)
}

/** How many said that they are done; undefined when there is nobody to be. */
export function readyNow(state: SpaceState, step: Step): { ready: number; total: number } | undefined {
  const count = readyCount(state, step)
  return count.total > 0 ? count : undefined
}
