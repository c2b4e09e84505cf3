import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { Draft } from '../../meeting/draft.ts'
import { runningMeeting } from '../../meeting/now.ts'
import { idSchema, type Member, type SpaceState } from '../../model.ts'
import { wordsSchema } from '../../words.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'

export const sendMessageSchema = z.object({
  type: z.literal('sendMessage'),
  text: wordsSchema(limits.messageCharacters).check(z.minLength(1)),
  /** Only for this group; for everyone when left out. */
  groupId: z.optional(idSchema),
})

/** A message of a facilitator to everyone, or to one group on its board (B17). */
export function sendMessage(
  state: SpaceState,
  actor: Member,
  { text, groupId }: z.infer<typeof sendMessageSchema>,
  { now, newId }: CommandContext,
): Decision {
  if (!runningMeeting(state)) return refuse('invalid', 'no-meeting-running')
  const message = { id: newId(), text, by: actor.id, at: now }
  if (groupId !== undefined) return toGroup(state, groupId, message)
  const draft = new Draft(state)
  draft.setLive('message', message)
  return accept(draft.changes())
}

function toGroup(
  state: SpaceState,
  groupId: string,
  message: { id: string; text: string; by: string; at: number },
): Decision {
  const group = state.groups.get(groupId)
  if (!group) return refuse('invalid', 'no-such-group')
  const board = state.boards.get(group.boardId ?? '')
  if (board?.removedAt !== null) return refuse('invalid', 'no-such-board')
  return accept([], [{ type: 'messageBoard', boardId: board.id, message }])
}
