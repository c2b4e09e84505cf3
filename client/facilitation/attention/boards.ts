import type { Outcome } from '../../../shared/reading/outcome.ts'
import { currentStep, stepsOf } from '../../../shared/space/meeting/now.ts'
import { openBoard } from '../../../shared/space/meeting/openBoard.ts'
import { isDivided } from '../../../shared/space/meeting/stepBoards.ts'
import { type Board, boardsInUse, type SpaceState } from '../../../shared/space/model.ts'
import { readingKind } from '../../reading/panelName.ts'

/** Boards that everybody may see, so that everybody can be brought there. */
export function commonBoards(state: SpaceState): Board[] {
  return boardsInUse(state).filter(({ kind }) => kind === 'plenary')
}

/**
 * The board where people come together: that of the step, else that of the last step before it that everybody
 * shared, else the newest.
 */
export function meetingBoard(state: SpaceState): Board | undefined {
  const boards = commonBoards(state)
  const step = currentStep(state)
  const ids = step
    ? stepsOf(state, step.meetingId)
        .filter(({ order }) => order <= step.order)
        .map(({ boardId }) => boardId)
        .reverse()
    : []
  const found = ids.find((id) => boards.some((board) => board.id === id))
  return boards.find(({ id }) => id === found) ?? newest(boards)
}

/** Of these a reading is a picture; of notes it is only a table. */
const drawn: ReadonlySet<Outcome['kind']> = new Set(['network', 'positions', 'timeline', 'profiles'])

/** Whether the reading of a board is a picture that a room can look at. */
export function hasPicture({ werkvorm }: Board): boolean {
  return drawn.has(readingKind(werkvorm))
}

/** The board of everyone in the running step, when its reading is a picture. */
export function pictureBoard(state: SpaceState): Board | undefined {
  const step = currentStep(state)
  if (!step || isDivided(step)) return undefined
  const board = openBoard(state, step.boardId)
  return board && hasPicture(board) ? board : undefined
}

function newest(boards: readonly Board[]): Board | undefined {
  return boards.reduce<Board | undefined>(
    (latest, board) => (latest && latest.createdAt >= board.createdAt ? latest : board),
    undefined,
  )
}
