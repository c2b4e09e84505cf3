import type { Board, SpaceState } from '../model.ts'
import type { Group } from './grouping.ts'
import { groupsOf, stepsOf } from './now.ts'
import type { Step } from './step.ts'

/** Whether people are divided in a step, over groups or each on their own. */
export function isDivided(step: Step): boolean {
  return step.kind === 'activity' && step.grouping.by !== 'plenary'
}

/** Whether a step has boards, once it has started. */
export function hasBoards(step: Step): boolean {
  return step.kind === 'activity' && step.layout !== ''
}

/** The boards that a step has now, and the group of each; null for the board of everyone. */
export function boardsOfStep(state: SpaceState, step: Step): { board: Board; group: Group | null }[] {
  if (!isDivided(step)) {
    const board = state.boards.get(step.boardId ?? '')
    return board ? [{ board, group: null }] : []
  }
  return groupsOf(state, step.id).flatMap((group) => {
    const board = state.boards.get(group.boardId ?? '')
    return board ? [{ board, group }] : []
  })
}

/** Whether everyone works alone: then boards are private, also for facilitators, and nobody can be moved. */
export function isSolo(state: SpaceState, step: Step): boolean {
  const [made] = isDivided(step) ? boardsOfStep(state, step) : []
  if (made) return made.board.kind === 'solo'
  if (step.grouping.by === 'solo') return true
  const earlier = step.grouping.by === 'same' ? stepWithGroupsBefore(state, step) : undefined
  return earlier !== undefined && isSolo(state, earlier)
}

/** The last step with groups before this one on the run sheet: where `same` and `grow` go on from. */
export function stepWithGroupsBefore(state: SpaceState, step: Step): Step | undefined {
  const sheet = stepsOf(state, step.meetingId)
  const before = sheet.slice(
    0,
    Math.max(
      0,
      sheet.findIndex(({ id }) => id === step.id),
    ),
  )
  return before.findLast(
    (each) => isDivided(each) && groupsOf(state, each.id).some(({ members }) => members.length > 0),
  )
}
