import { takingPart } from '../../shared/space/meeting/attendance.ts'
import { groupOfMember, runningMeeting } from '../../shared/space/meeting/now.ts'
import type { Poll, PollRound } from '../../shared/space/meeting/poll.ts'
import { boardsOfStep } from '../../shared/space/meeting/stepBoards.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'

/** Outcomes stay so long on the home after a poll that was open for days. */
const shownAfterMs = 7 * 24 * 60 * 60_000

export function hasDots({ questions }: Poll): boolean {
  return questions.some(({ kind }) => kind === 'dots')
}

/** The board on which a person puts the dots of a poll; undefined when they have none for it. */
export function boardOfPoll(state: SpaceState, poll: Poll, memberId: string): string | undefined {
  if (poll.boardId !== null) return poll.boardId
  const step = state.steps.get(poll.stepId ?? '')
  if (!step) return undefined
  const group = groupOfMember(state, step.id, memberId)
  return step.boardId ?? group?.boardId ?? undefined
}

/** The boards on which a poll is held: its own, or those of its step. */
export function boardsOfPoll(state: SpaceState, { boardId, stepId }: Poll): Board[] {
  const own = state.boards.get(boardId ?? '')
  const step = state.steps.get(stepId ?? '')
  const boards = own ? [own] : step ? boardsOfStep(state, step).map(({ board }) => board) : []
  return boards.filter(({ removedAt }) => removedAt === null)
}

/** Whether a poll is about this board, whosever group works on it. */
export function isAboutBoard(state: SpaceState, poll: Poll, boardId: string): boolean {
  return boardsOfPoll(state, poll).some(({ id }) => id === boardId)
}

/** Polls that take answers, oldest first. */
export function openPolls(state: SpaceState): Poll[] {
  return [...state.polls.values()]
    .filter((poll) => poll.state === 'open')
    .sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0) || (a.id < b.id ? -1 : 1))
}

/**
 * Open polls beside a board: those about it, and those that were opened in the running meeting: people are on
 * their boards then and would not see them anywhere else.
 */
export function openPollsOnBoard(state: SpaceState, boardId: string): Poll[] {
  const meeting = runningMeeting(state)
  const since = meeting?.startedAt ?? Number.POSITIVE_INFINITY
  return openPolls(state).filter(
    (poll) => isAboutBoard(state, poll, boardId) || (poll.openedAt ?? 0) >= since,
  )
}

/** Polls with an outcome that is about this board, the newest first. None of those that are open again. */
export function closedPollsOnBoard(state: SpaceState, boardId: string): Poll[] {
  return closedPolls(state).filter((poll) => isAboutBoard(state, poll, boardId))
}

/** Outcomes at the top of the home: of the running step, and without a meeting those of the past week. */
export function outcomesOnHome(state: SpaceState, now: number): Poll[] {
  const meeting = runningMeeting(state)
  return closedPolls(state).filter((poll) => {
    const { closedAt = 0 } = lastRound(poll) ?? {}
    if (!meeting) return now - closedAt < shownAfterMs
    if (poll.stepId !== null) return poll.stepId === meeting.currentStepId
    return closedAt >= (meeting.startedAt ?? 0)
  })
}

export function lastRound(poll: Poll): PollRound | undefined {
  return poll.rounds.at(-1)
}

function closedPolls(state: SpaceState): Poll[] {
  const closed = [...state.polls.values()].filter((poll) => poll.state === 'closed' && poll.rounds.length > 0)
  return closed.sort((a, b) => (lastRound(b)?.closedAt ?? 0) - (lastRound(a)?.closedAt ?? 0))
}

/** From how many people an answer is expected: who takes part now, and between meetings every participant. */
export function expectedAnswers(state: SpaceState): number {
  const { meetingId } = state.live
  if (meetingId !== undefined) return takingPart(state, meetingId).length
  return [...state.members.values()].filter(({ role }) => role === 'participant').length
}
