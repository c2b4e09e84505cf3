import { currentStep } from '../../shared/space/meeting/now.ts'
import { openBoard } from '../../shared/space/meeting/openBoard.ts'
import type { Poll, PollQuestion, PollRound, QuestionResult } from '../../shared/space/meeting/poll.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'

/** The board that the dots of a poll lie on, when everyone may read it. */
export function boardOfPoll(state: SpaceState, poll: Poll): Board | undefined {
  const own = poll.boardId ?? state.steps.get(poll.stepId ?? '')?.boardId ?? currentStep(state)?.boardId
  return openBoard(state, own)
}

type Dots = Extract<QuestionResult, { kind: 'dots' }>

/** The newest dot vote that was closed on a board (B26); undefined when there was none. */
export function dotsOnBoard(state: SpaceState, boardId: string): Dots | undefined {
  const rounds = [...state.polls.values()]
    .filter((poll) => boardOfPoll(state, poll)?.id === boardId)
    .flatMap((poll) => poll.rounds.map((round) => ({ poll, round })))
    .sort((a, b) => b.round.closedAt - a.round.closedAt)
  for (const { poll, round } of rounds) {
    const dots = poll.questions.flatMap((question) => dotsOf(question, round))[0]
    if (dots) return dots
  }
  return undefined
}

export function dotsOf(question: PollQuestion, round: PollRound): Dots[] {
  const result = round.results[question.id]
  return result?.kind === 'dots' && result.people > 0 ? [result] : []
}
