import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import type { SpaceChange } from '../../document.ts'
import type { Poll } from '../../meeting/poll.ts'
import { idSchema, type SpaceState, titleSchema } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from '../decision.ts'
import { findStep } from '../runSheet/findSheet.ts'
import { removePolls } from '../runSheet/removal.ts'
import { newPoll, withIds } from './newPoll.ts'
import { questionsSchema } from './questions.ts'

const place = {
  /** The step that opens it; null for one that is opened by hand. */
  stepId: z.optional(z.nullable(idSchema)),
  /** The board that dots are put on; null for the board of the step. */
  boardId: z.optional(z.nullable(idSchema)),
}
export const addPollSchema = z.object({
  type: z.literal('addPoll'),
  title: titleSchema,
  questions: questionsSchema,
  ...place,
})
export const editPollSchema = z.object({
  type: z.literal('editPoll'),
  pollId: idSchema,
  title: z.optional(titleSchema),
  questions: z.optional(questionsSchema),
  ...place,
})
export const removePollSchema = z.object({ type: z.literal('removePoll'), pollId: idSchema })

/** Prepares a poll (B25). */
export function addPoll(
  state: SpaceState,
  command: z.infer<typeof addPollSchema>,
  context: CommandContext,
): Decision {
  const { title, questions, stepId = null, boardId = null } = command
  if (state.polls.size >= limits.pollsPerSpace) return refuse('invalid', 'polls-full')
  const fault = placeFault(state, stepId, boardId)
  if (fault) return fault
  const poll = newPoll({ title, questions, stepId, boardId }, context)
  return accept([write(poll)], [], { pollId: poll.id })
}

/** Changes a poll that was never open; given questions take the place of all it had. */
export function editPoll(
  state: SpaceState,
  command: z.infer<typeof editPollSchema>,
  context: CommandContext,
): Decision {
  const poll = state.polls.get(command.pollId)
  if (!poll) return refuse('invalid', 'no-such-poll')
  if (poll.state !== 'prepared') return refuse('invalid', 'poll-not-prepared')
  const { title = poll.title, stepId = poll.stepId, boardId = poll.boardId } = command
  const fault = placeFault(
    state,
    stepId === poll.stepId ? null : stepId,
    boardId === poll.boardId ? null : boardId,
  )
  if (fault) return fault
  const questions = command.questions ? withIds(command.questions, context) : poll.questions
  return accept([write({ ...poll, title, stepId, boardId, questions })])
}

/** Takes a poll and its outcomes away; an open one must be closed first, so that no answers go unseen. */
export function removePoll(state: SpaceState, { pollId }: z.infer<typeof removePollSchema>): Decision {
  const poll = state.polls.get(pollId)
  if (!poll) return refuse('invalid', 'no-such-poll')
  if (poll.state === 'open') return refuse('invalid', 'poll-open')
  return accept(removePolls(state, [poll]))
}

function placeFault(state: SpaceState, stepId: string | null, boardId: string | null): Refusal | undefined {
  if (boardId !== null && state.boards.get(boardId)?.removedAt !== null)
    return refuse('invalid', 'no-such-board')
  if (stepId === null) return undefined
  const found = findStep(state, stepId)
  return found.ok ? undefined : found
}

function write(poll: Poll): SpaceChange {
  return { map: 'polls', key: poll.id, value: poll }
}
