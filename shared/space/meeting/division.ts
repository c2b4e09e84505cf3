import {
  countMet,
  type Division,
  type GroupingQuestion,
  growGroups,
  makeGroups,
  sameGroups,
} from '../grouping/index.ts'
import type { Member, SpaceState } from '../model.ts'
import type { Grouping } from './grouping.ts'
import { groupsOf } from './now.ts'
import type { Step } from './step.ts'
import { stepWithGroupsBefore } from './stepBoards.ts'

type Question = {
  readonly step: Step
  readonly people: readonly Member[]
  readonly seed: number
  /** By index of the group: who stays there. */
  readonly locked?: readonly (readonly string[])[]
}

/**
 * Who comes with whom in a step (B11 to B14), as ids per group. `hand` without groups by hand makes mixed groups:
 * who stands in front of a room is not held up for what was not prepared. `choice` gives empty groups.
 */
export function divide(state: SpaceState, { step, people, seed, locked = [] }: Question): string[][] {
  const { grouping } = step
  if (grouping.by === 'choice') return Array.from({ length: grouping.size }, () => [])
  if (grouping.by === 'solo') return people.map(({ id }) => [id])
  const earlier = membersPerGroup(state, stepWithGroupsBefore(state, step))
  if (grouping.by === 'same' && earlier.length > 0) return sameGroups(earlier, people, seed)
  if (grouping.by === 'grow') return growGroups(earlier, people, grouping.size, seed)
  const mix = grouping.by === 'size' || grouping.by === 'count' ? grouping.mix : 'mixed'
  return makeGroups({
    people,
    division: divisionOf(grouping),
    mix,
    seed,
    locked,
    met: metBefore(state, step),
  })
}

/** How often each pair was together before this step, over the whole life of the space (B13). */
export function metBefore(state: SpaceState, step: Step): NonNullable<GroupingQuestion['met']> {
  const others = [...state.groups.values()].filter(({ stepId }) => wasBefore(state, stepId, step))
  return countMet(others.map(({ members }) => members))
}

/** Groups of a later step that were made already say nothing yet: those people did not meet. */
function wasBefore(state: SpaceState, stepId: string, step: Step): boolean {
  const other = state.steps.get(stepId)
  if (other === undefined) return true
  return other.id !== step.id && (other.startedAt !== null || other.spentMs > 0 || comesBefore(other, step))
}

function comesBefore(other: Step, step: Step): boolean {
  return other.meetingId === step.meetingId && other.order < step.order
}

function divisionOf({ by, size }: Grouping): Division {
  if (by === 'count') return { by: 'count', count: size }
  return { by: 'size', size: by === 'size' ? size : Math.max(2, size) }
}

function membersPerGroup(state: SpaceState, step: Step | undefined): string[][] {
  return step ? groupsOf(state, step.id).map(({ members }) => [...members]) : []
}
