import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { Draft } from '../../meeting/draft.ts'
import { rectSchema } from '../../meeting/live.ts'
import { runningMeeting } from '../../meeting/now.ts'
import { boardForAll, openBoard } from '../../meeting/openBoard.ts'
import { idSchema, type Member, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'

export const gatherSchema = z.object({
  type: z.literal('gather'),
  boardId: idSchema,
  /** The part to look at, in page units; the whole board when left out. */
  rect: z.optional(rectSchema),
})
export const spotlightSchema = z.object({
  type: z.literal('spotlight'),
  /** Where the leader belongs when left out, else the board of everyone. */
  boardId: z.optional(idSchema),
  /** Whom everyone follows; the sender when left out. */
  leaderId: z.optional(idSchema),
  /** Nobody can leave, for five minutes at most. */
  held: z.optional(z.boolean()),
})
export const releaseSchema = z.object({ type: z.literal('release') })

/** Brings everyone to one board, where all may read (B22). */
export function gather(
  state: SpaceState,
  actor: Member,
  { boardId, rect }: z.infer<typeof gatherSchema>,
  { now, newId }: CommandContext,
): Decision {
  if (!runningMeeting(state)) return refuse('invalid', 'no-meeting-running')
  if (!openBoard(state, boardId)) return refuse('invalid', 'no-such-board')
  const draft = new Draft(state)
  draft.setLive('attention', {
    kind: 'gather',
    id: newId(),
    boardId,
    rect: rect ?? null,
    by: actor.id,
    at: now,
  })
  return accept(draft.changes())
}

/** Everyone follows one person: the sender, or whom they hand it to (B22). */
export function spotlight(
  state: SpaceState,
  actor: Member,
  command: z.infer<typeof spotlightSchema>,
  { now, newId }: CommandContext,
): Decision {
  if (!runningMeeting(state)) return refuse('invalid', 'no-meeting-running')
  const { leaderId = actor.id, held = false } = command
  if (!state.members.has(leaderId)) return refuse('invalid', 'no-such-member')
  const board =
    command.boardId === undefined ? boardForAll(state, leaderId) : openBoard(state, command.boardId)
  if (!board) return refuse('invalid', 'no-such-board')
  const heldUntil = held ? endOfHolding(state, leaderId, now) : null
  const draft = new Draft(state)
  draft.setLive('attention', { kind: 'follow', id: newId(), boardId: board.id, leaderId, heldUntil, at: now })
  return accept(draft.changes())
}

/** Five minutes at most: whoever leads on to another board does not begin them anew. */
function endOfHolding({ live: { attention } }: SpaceState, leaderId: string, now: number): number {
  const until = attention?.kind === 'follow' && attention.leaderId === leaderId ? attention.heldUntil : null
  return until !== null && until > now ? until : now + limits.heldMs
}

/** Lets everyone go back to where they belong: by a facilitator, or by who leads. */
export function release(state: SpaceState, actor: Member): Decision {
  const { attention } = state.live
  const leads = attention?.kind === 'follow' && attention.leaderId === actor.id
  if (actor.role !== 'facilitator' && !leads) return refuse('not-allowed', 'facilitators-only')
  if (!attention) return refuse('invalid', 'nothing-to-release')
  const draft = new Draft(state)
  draft.setLive('attention', undefined)
  return accept(draft.changes())
}
