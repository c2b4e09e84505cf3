import * as z from 'zod/mini'
import { limits } from '../../protocol/limits.ts'
import { type Board, type Settings, type SpaceState, settingsSchema, titleSchema } from '../model.ts'
import { accept, type CommandContext, type Decision, refuse } from './decision.ts'

export const addBoardSchema = z.object({
  type: z.literal('addBoard'),
  werkvorm: z.string().check(z.maxLength(64)),
  title: z.optional(titleSchema),
  settings: z.optional(settingsSchema),
})
export type AddBoard = z.infer<typeof addBoardSchema>

/** Adds a plenary board after the others. Its layout is seeded in the same commit. Boards in the bin count. */
export function addBoard(state: SpaceState, command: AddBoard, context: CommandContext): Decision {
  const facts = context.werkvorm(command.werkvorm)
  if (!facts) return refuse('invalid', 'unknown-werkvorm')
  const settings = facts.settings(command.settings ?? {})
  if (!settings) return refuse('invalid', 'wrong-settings')
  if (state.boards.size >= limits.boardsPerSpace) return refuse('invalid', 'boards-full')
  const { language } = state.meta
  const title = command.title ?? facts.name(language)
  const board = newBoard(state, { title, werkvorm: command.werkvorm, settings }, context)
  return accept(
    [{ map: 'boards', key: board.id, value: board }],
    [
      {
        type: 'seedBoard',
        boardId: board.id,
        werkvorm: board.werkvorm,
        layout: board.layout,
        settings,
        language,
      },
    ],
    { boardId: board.id },
  )
}

type BoardContents = { title: string; werkvorm: string; settings: Settings }

/** A plenary board that comes last. */
export function newBoard(
  state: Pick<SpaceState, 'boards'>,
  contents: BoardContents,
  context: Pick<CommandContext, 'newId' | 'now'>,
): Board {
  return {
    id: context.newId(),
    ...contents,
    kind: 'plenary',
    members: [],
    openToFacilitators: true,
    frozen: false,
    order: 1 + Math.max(0, ...[...state.boards.values()].map((board) => board.order)),
    epoch: 1,
    createdAt: context.now,
    removedAt: null,
    layout: 'plenary',
    stepId: null,
    allow: 'everything',
    anonymous: false,
    sealed: false,
    promise: null,
  }
}
