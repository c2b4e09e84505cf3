import type { SpaceChange } from '../../document.ts'
import { groupsOf } from '../../meeting/now.ts'
import type { Allow, Step } from '../../meeting/step.ts'
import type { Board, SpaceState } from '../../model.ts'

/** The boards that people work on in a step: the one of everyone, or those of its groups. */
export function boardsOfStep(state: SpaceState, step: Step): Board[] {
  const ids = [step.boardId, ...groupsOf(state, step.id).map((group) => group.boardId)]
  return ids.flatMap((id) => state.boards.get(id ?? '') ?? [])
}

/** Whether its boards or its groups exist for good: they are made at the first start and kept. */
export function isMade(state: SpaceState, step: Step): boolean {
  const groups = groupsOf(state, step.id)
  if (step.boardId !== null || groups.some((group) => group.boardId !== null)) return true
  return hasRun(state, step) && groups.length > 0
}

/** Whether it was started once (a start that was taken back does not count). */
export function hasRun(state: SpaceState, step: Step): boolean {
  if (step.startedAt !== null || step.spentMs > 0 || step.boardId !== null) return true
  return groupsOf(state, step.id).some((group) => group.boardId !== null)
}

/** Lets people do on the boards of a step what it now says. */
export function allowOnBoards(state: SpaceState, step: Step, allow: Allow): SpaceChange[] {
  return boardsOfStep(state, step).map((board) => ({
    map: 'boards',
    key: board.id,
    value: { ...board, allow },
  }))
}

/** Takes away groups that were made for a preview and do not fit any more. */
export function dropGroups(state: SpaceState, stepId: string): SpaceChange[] {
  return groupsOf(state, stepId).map((group) => ({ map: 'groups', key: group.id, value: undefined }))
}
