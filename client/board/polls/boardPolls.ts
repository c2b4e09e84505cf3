import { runningMeeting } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { closedPollsOnBoard, isAboutBoard, lastRound, openPollsOnBoard } from '../../polls/pollPlaces.ts'

/** What stands beside a board: polls to answer; else an outcome of it. */
export type BoardPolls = {
  readonly open: readonly Poll[]
  readonly closed: readonly Poll[]
  /** Whether the newest outcome belongs to what happens now, so that it is unfolded. */
  readonly isFresh: boolean
}

export function boardPolls(state: SpaceState, boardId: string): BoardPolls {
  const open = openPollsOnBoard(state, boardId)
  const closed = closedPollsOnBoard(state, boardId)
  const [newest] = closed
  const since = runningMeeting(state)?.startedAt
  const closedAt = newest && lastRound(newest)?.closedAt
  const isFresh = closedAt !== undefined && since !== null && since !== undefined && closedAt >= since
  return { open, closed, isFresh }
}

/** Whether the lines of the list, or the notes of the canvas, ask everything that the one open poll asks. */
export function isAskedOnBoard(state: SpaceState, polls: BoardPolls, boardId: string): boolean {
  const [poll, another] = votedOn(state, polls, boardId)
  return (
    poll !== undefined &&
    another === undefined &&
    polls.open.length === 1 &&
    poll.questions.length === 1 &&
    poll.questions[0]?.kind === 'dots'
  )
}

/** Open polls whose dots are put on this board. */
export function votedOn(state: SpaceState, { open }: BoardPolls, boardId: string): Poll[] {
  return open.filter((poll) => isAboutBoard(state, poll, boardId))
}
