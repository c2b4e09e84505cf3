import * as z from 'zod/mini'
import type { SpaceChange } from '../document.ts'
import { currentStep } from '../meeting/now.ts'
import { boardsOfStep } from '../meeting/stepBoards.ts'
import { type Board, idSchema, type SpaceState, titleSchema } from '../model.ts'
import { accept, type CommandContext, type Decision, refuse } from './decision.ts'

export const renameBoardSchema = z.object({
  type: z.literal('renameBoard'),
  boardId: idSchema,
  title: titleSchema,
})
export const removeBoardSchema = z.object({ type: z.literal('removeBoard'), boardId: idSchema })
export const restoreBoardSchema = z.object({ type: z.literal('restoreBoard'), boardId: idSchema })
export const freezeBoardSchema = z.object({
  type: z.literal('freezeBoard'),
  boardId: idSchema,
  frozen: z.boolean(),
})

export function renameBoard(state: SpaceState, command: z.infer<typeof renameBoardSchema>): Decision {
  return changeBoard(state, command.boardId, () => ({ title: command.title }))
}

/**
 * Puts a board in the bin; nobody can open it there, nothing of it is lost. Not while a step runs on it, and not the
 * board of one person: a harvest of what is left would tell whose it is (B20).
 */
export function removeBoard(
  state: SpaceState,
  command: z.infer<typeof removeBoardSchema>,
  context: Pick<CommandContext, 'now'>,
): Decision {
  const { boardId } = command
  if (state.boards.get(boardId)?.kind === 'solo') return refuse('invalid', 'board-is-private')
  const step = currentStep(state)
  const inUse = step && boardsOfStep(state, step).some(({ board }) => board.id === boardId)
  if (inUse) return refuse('invalid', 'step-running')
  const decision = changeBoard(state, boardId, (board) => ({ removedAt: board.removedAt ?? context.now }))
  return decision.ok ? { ...decision, changes: [...decision.changes, ...lookAway(state, boardId)] } : decision
}

/** Nobody is sent to a board in the bin, and the shared screen does not show it. */
function lookAway({ live }: SpaceState, boardId: string): SpaceChange[] {
  const keys = (['attention', 'screen'] as const).filter((key) => live[key]?.boardId === boardId)
  return keys.map((key) => ({ map: 'live', key, value: undefined }))
}

export function restoreBoard(state: SpaceState, command: z.infer<typeof restoreBoardSchema>): Decision {
  return changeBoard(state, command.boardId, () => ({ removedAt: null }))
}

/** A frozen board is readable only for everyone but facilitators, at once (B21). */
export function freezeBoard(state: SpaceState, command: z.infer<typeof freezeBoardSchema>): Decision {
  return changeBoard(state, command.boardId, () => ({ frozen: command.frozen }))
}

function changeBoard(state: SpaceState, boardId: string, change: (board: Board) => Partial<Board>): Decision {
  const board = state.boards.get(boardId)
  if (!board) return refuse('invalid', 'no-such-board')
  return accept([{ map: 'boards', key: boardId, value: { ...board, ...change(board) } }], [], { boardId })
}
