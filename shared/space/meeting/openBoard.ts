import type { Board, SpaceState } from '../model.ts'
import { currentStep, placeOf } from './now.ts'

/** A board that everyone may read. Only there can all be brought together, and only that can be projected. */
export function openBoard(state: SpaceState, boardId: string | null | undefined): Board | undefined {
  const board = state.boards.get(boardId ?? '')
  return board?.kind === 'plenary' && board.removedAt === null ? board : undefined
}

/** The board for all that somebody is on by rights, else that of the step that runs. */
export function boardForAll(state: SpaceState, memberId: string): Board | undefined {
  return openBoard(state, placeOf(state, memberId).boardId) ?? openBoard(state, currentStep(state)?.boardId)
}
