import { takingPart } from '../../../shared/space/meeting/attendance.ts'
import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { currentStep, groupsOf, stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { isDivided, isSolo } from '../../../shared/space/meeting/stepBoards.ts'
import type { SpaceState } from '../../../shared/space/model.ts'

/** Steps of a meeting in which people are divided over groups that one can look at and change. */
export function dividedSteps(state: SpaceState, meetingId: string): Step[] {
  return stepsOf(state, meetingId).filter(
    (step) => step.kind === 'activity' && isDivided(step) && !isSolo(state, step),
  )
}

/** The step whose groups are shown when nobody chose another: the one that runs, else the next one that is still to start. */
export function stepToGroup(
  state: SpaceState,
  meetingId: string,
  chosen: string | undefined,
): Step | undefined {
  const steps = dividedSteps(state, meetingId)
  const known = steps.find(({ id }) => id === chosen)
  if (known) return known
  const current = currentStep(state)
  const running = steps.find(({ id }) => id === current?.id)
  const next = steps.find((step) => !hasRun(step) && (current === undefined || step.order > current.order))
  return running ?? next ?? steps[0]
}

export function hasRun({ startedAt, spentMs }: Step): boolean {
  return startedAt !== null || spentMs > 0
}

/** Whether its groups are fixed to boards: then people move one by one and the groups are not made anew. */
export function isSettled(state: SpaceState, step: Step): boolean {
  return hasRun(step) || groupsOf(state, step.id).some(({ boardId }) => boardId !== null)
}

/** Who takes part but is in no group of the step yet; before the meeting nobody is expected. */
export function unplaced(state: SpaceState, step: Step): string[] {
  const placed = new Set(groupsOf(state, step.id).flatMap(({ members }) => members))
  return takingPart(state, step.meetingId)
    .map(({ id }) => id)
    .filter((id) => !placed.has(id))
}

/** The groups by hand with one person in a new group of their own. */
export function withNewGroup(groups: readonly Group[], memberId: string): string[][] {
  const left = groups
    .map(({ members }) => members.filter((id) => id !== memberId))
    .filter(({ length }) => length > 0)
  return [...left, [memberId]]
}
