import type { SpaceChange } from '../../document.ts'
import type { Poll } from '../../meeting/poll.ts'
import type { SpaceState } from '../../model.ts'
import { dropGroups } from './made.ts'
import { writeSteps } from './order.ts'

type StepIds = ReadonlySet<string>

/**
 * Takes steps away with their groups, and everything that pointed at them: harvests to them, and the undo
 * of a start that would bring one back. Their boards stay.
 */
export function removeSteps(state: SpaceState, stepIds: StepIds): SpaceChange[] {
  return [
    ...[...stepIds].map((key) => ({ map: 'steps', key, value: undefined }) as const),
    ...[...stepIds].flatMap((stepId) => dropGroups(state, stepId)),
    ...writeSteps(withoutTarget(state, stepIds)),
    ...dropUndo(state, stepIds),
  ]
}

function withoutTarget(state: SpaceState, stepIds: StepIds) {
  return [...state.steps.values()]
    .filter((step) => !stepIds.has(step.id) && stepIds.has(step.harvest?.toStepId ?? ''))
    .map((step) => ({ ...step, harvest: null }))
}

function dropUndo({ live: { undo } }: SpaceState, stepIds: StepIds): SpaceChange[] {
  const points = undo && (stepIds.has(undo.stepId) || stepIds.has(undo.previousStepId ?? ''))
  return points ? [{ map: 'live', key: 'undo', value: undefined }] : []
}

export function pollsOf(state: SpaceState, stepIds: StepIds): Poll[] {
  return [...state.polls.values()].filter((poll) => stepIds.has(poll.stepId ?? ''))
}

/** Takes polls away; the shared screen stops showing them. */
export function removePolls({ live: { screen } }: SpaceState, polls: readonly Poll[]): SpaceChange[] {
  const removed = polls.map(({ id }) => ({ map: 'polls', key: id, value: undefined }) as const)
  if (!polls.some((poll) => poll.id === screen?.pollId)) return removed
  return [...removed, { map: 'live', key: 'screen', value: undefined }]
}
