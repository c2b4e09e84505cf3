import * as z from 'zod/mini'
import { screenMember } from '../../access.ts'
import { screenLink } from '../../links.ts'
import { Draft } from '../../meeting/draft.ts'
import { screenSchema } from '../../meeting/live.ts'
import { boardForAll, openBoard } from '../../meeting/openBoard.ts'
import { idSchema, type Member, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Effect, refuse } from '../decision.ts'

export const showOnScreenSchema = z.object({
  type: z.literal('showOnScreen'),
  show: screenSchema.shape.show,
  boardId: z.optional(idSchema),
  pollId: z.optional(idSchema),
})
export const openScreenSchema = z.object({ type: z.literal('openScreen') })

/** Says what the shared screen shows until the next step (B23); `auto` leaves it to the step. */
export function showOnScreen(
  state: SpaceState,
  actor: Member,
  { show, boardId, pollId }: z.infer<typeof showOnScreenSchema>,
): Decision {
  const board = boardId === undefined ? boardForAll(state, actor.id) : openBoard(state, boardId)
  const showsBoard = show === 'board' || show === 'reading'
  if (showsBoard && !board) return refuse('invalid', 'no-such-board')
  if (show === 'poll' && !state.polls.has(pollId ?? '')) return refuse('invalid', 'no-such-poll')
  const draft = new Draft(state)
  const screen = {
    show,
    boardId: showsBoard ? (board?.id ?? null) : null,
    pollId: show === 'poll' ? (pollId ?? null) : null,
  }
  draft.setLive('screen', show === 'auto' ? undefined : screen)
  return accept(draft.changes())
}

/** Makes a new link for a shared screen; the one before stops working, and so does the screen that it opened. */
export function openScreen({ id }: SpaceState, { origin, newKey }: CommandContext): Decision {
  const key = newKey()
  const effects: Effect[] = [
    { type: 'replaceKey', kind: 'screen', memberId: null, key },
    { type: 'signOut', memberId: screenMember, keepCurrent: false },
  ]
  return accept([], effects, { link: screenLink(origin, id, key) })
}
