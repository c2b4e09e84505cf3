import * as z from 'zod/mini'
import { openedPoll } from '../../meeting/openedPoll.ts'
import type { Poll } from '../../meeting/poll.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'
import { momentSchema } from '../runSheet/fields.ts'

export const openPollSchema = z.object({
  type: z.literal('openPoll'),
  pollId: idSchema,
  /** When it closes by itself; left out or null: when somebody closes it. */
  closesAt: z.optional(z.nullable(momentSchema)),
})
export const closePollSchema = z.object({ type: z.literal('closePoll'), pollId: idSchema })

/** Opens a poll for answers; one that was closed for a new round, its earlier outcomes kept. */
export function openPoll(
  state: SpaceState,
  { pollId, closesAt = null }: z.infer<typeof openPollSchema>,
  { now }: Pick<CommandContext, 'now'>,
): Decision {
  const poll = state.polls.get(pollId)
  if (!poll) return refuse('invalid', 'no-such-poll')
  if (poll.state === 'open') return refuse('invalid', 'poll-open')
  if (closesAt !== null && closesAt <= now) return refuse('invalid', 'closes-in-the-past')
  if (lacksBoard(poll)) return refuse('invalid', 'no-such-board')
  return accept([{ map: 'polls', key: pollId, value: openedPoll(poll, now, closesAt) }])
}

/** Dots need a board to stand on: one of its own or that of its step. */
function lacksBoard({ questions, boardId, stepId }: Poll): boolean {
  return boardId === null && stepId === null && questions.some(({ kind }) => kind === 'dots')
}

/** Closes a poll; the server counts its answers and writes the outcome in the same commit (B26). */
export function closePoll(
  state: SpaceState,
  { pollId }: z.infer<typeof closePollSchema>,
  { now }: Pick<CommandContext, 'now'>,
): Decision {
  const poll = state.polls.get(pollId)
  if (!poll) return refuse('invalid', 'no-such-poll')
  if (poll.state !== 'open') return refuse('invalid', 'poll-not-open')
  return accept([], [{ type: 'closePoll', pollId, closedAt: now }])
}
