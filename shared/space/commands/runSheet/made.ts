import type { SpaceChange } from '../../document.ts'
import { groupsOf } from '../../meeting/now.ts'
import type { Allow, Step } from '../../meeting/step.ts'
import { boardsOfStep } from '../../meeting/stepBoards.ts'
import type { SpaceState } from '../../model.ts'

/** Whether its groups or boards exist for good: they are made at the first start and kept. */
export function isMade(state: SpaceState, step: Step): boolean {
  return hasBoard(state, step) || (hasRun(state, step) && groupsOf(state, step.id).length > 0)
}

/** Whether it was started once (a start that was taken back does not count). */
export function hasRun(state: SpaceState, step: Step): boolean {
  return step.startedAt !== null || step.spentMs > 0 || hasBoard(state, step)
}

function hasBoard(state: SpaceState, step: Step): boolean {
  return step.boardId !== null || groupsOf(state, step.id).some((group) => group.boardId !== null)
}

/** Lets people do on the boards of a step what it now says. */
export function allowOnBoards(state: SpaceState, step: Step, allow: Allow): SpaceChange[] {
  return boardsOfStep(state, step).map(({ board }) => ({
    map: 'boards',
    key: board.id,
    value: { ...board, allow },
  }))
}

/** Takes away groups that were made for a preview and do not fit any more. */
export function dropGroups(state: SpaceState, stepId: string): SpaceChange[] {
  return groupsOf(state, stepId).map((group) => ({ map: 'groups', key: group.id, value: undefined }))
}
