import * as z from 'zod/mini'
import { access } from '../access.ts'
import { idSchema, type Member, type SpaceState, titleSchema } from '../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from './decision.ts'

export const snapshotBoardSchema = z.object({
  type: z.literal('snapshotBoard'),
  boardId: idSchema,
  title: z.optional(titleSchema),
})
export const removeSnapshotSchema = z.object({
  type: z.literal('removeSnapshot'),
  boardId: idSchema,
  snapshotId: idSchema,
})

/** Keeps a board as it is now, to lay beside what it becomes (B35). Only who reads a board may keep it. */
export function snapshotBoard(
  state: SpaceState,
  actor: Member,
  { boardId, title = '' }: z.infer<typeof snapshotBoardSchema>,
  { newId, now }: CommandContext,
): Decision {
  const refusal = unreadable(state, actor, boardId)
  if (refusal) return refusal
  const snapshotId = newId()
  const effect = { type: 'keepBoard', snapshotId, boardId, title, at: now, by: actor.id } as const
  return accept([], [effect], { snapshotId })
}

/** Throws a snapshot away; one that is gone already does no harm. */
export function removeSnapshot(
  state: SpaceState,
  actor: Member,
  { boardId, snapshotId }: z.infer<typeof removeSnapshotSchema>,
): Decision {
  const refusal = unreadable(state, actor, boardId)
  return refusal ?? accept([], [{ type: 'dropKeptBoard', snapshotId, boardId }])
}

function unreadable(state: SpaceState, { id }: Member, boardId: string): Refusal | undefined {
  const board = state.boards.get(boardId)
  if (!board || board.removedAt !== null) return refuse('invalid', 'no-such-board')
  const may = access(state, id, { kind: 'board', boardId })
  return may === 'none' ? refuse('not-allowed', 'board-not-read') : undefined
}
