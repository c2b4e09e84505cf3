import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { groupsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'

/** What can be brought to a board now: the groups of `from`. */
export type Harvest = { readonly from: Step; readonly groups: readonly Group[]; readonly oneByOne: boolean }

/** Harvests that the running step can give or get: to its board, or from it to a board that already stands. */
export function harvestsNow(state: SpaceState, current: Step): Harvest[] {
  return [...state.steps.values()]
    .filter((step) => step.meetingId === current.meetingId && reaches(state, step, current))
    .sort((a, b) => a.order - b.order)
    .map((from) => ({
      from,
      groups: groupsOf(state, from.id).filter(({ boardId }) => boardId !== null),
      oneByOne: from.harvest?.when === 'oneByOne',
    }))
    .filter(({ from, groups }) => groups.length > 0 || from.boardId !== null)
}

function reaches(state: SpaceState, step: Step, current: Step): boolean {
  if (!step.harvest) return false
  if (step.harvest.toStepId === current.id) return true
  return step.id === current.id && hasBoard(state, step.harvest.toStepId)
}

function hasBoard(state: SpaceState, stepId: string): boolean {
  const step = state.steps.get(stepId)
  return (
    step !== undefined &&
    (step.boardId !== null || groupsOf(state, stepId).some(({ boardId }) => boardId !== null))
  )
}
