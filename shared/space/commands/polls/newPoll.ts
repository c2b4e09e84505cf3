import type { Poll, PollQuestion } from '../../meeting/poll.ts'
import type { WithoutId } from '../../meeting/script.ts'
import type { CommandContext } from '../decision.ts'

type Contents = Pick<Poll, 'title' | 'stepId' | 'boardId'> & {
  readonly questions: readonly WithoutId<PollQuestion>[]
}

/** A poll that nobody could answer yet. */
export function newPoll(contents: Contents, context: Pick<CommandContext, 'newId' | 'now'>): Poll {
  const { title, stepId, boardId } = contents
  return {
    id: context.newId(),
    title,
    stepId,
    boardId,
    questions: withIds(contents.questions, context),
    state: 'prepared',
    round: 1,
    openedAt: null,
    closesAt: null,
    rounds: [],
    createdAt: context.now,
  }
}

/** Questions as they are stored: answers point at their ids. */
export function withIds(
  questions: readonly WithoutId<PollQuestion>[],
  context: Pick<CommandContext, 'newId'>,
): PollQuestion[] {
  return questions.map((question) => ({ ...question, id: context.newId() }))
}
