import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { runningMeeting, stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { hasBoards } from '../../../shared/space/meeting/stepBoards.ts'
import type { Board, Language, SpaceState } from '../../../shared/space/model.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { lastRound } from '../../polls/pollPlaces.ts'

/** Polls of a meeting in the order of its run sheet, and after them those that are opened by hand. */
export function pollsOfMeeting(state: SpaceState, meeting: Meeting | undefined): Poll[] {
  const order = new Map((meeting ? stepsOf(state, meeting.id) : []).map(({ id }, place) => [id, place]))
  const place = ({ stepId }: Poll) => (stepId === null ? order.size : (order.get(stepId) ?? -1))
  return [...state.polls.values()]
    .filter((poll) => place(poll) >= 0)
    .sort((a, b) => place(a) - place(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
}

/** A poll that closed stays in sight so long after it, whichever step runs. */
const shownAfterMs = 2 * 60_000

/** What the middle of the desk shows of polls while a step runs. */
export type PollsNow = {
  /** Those of the step, what is open, what closed a moment ago, and what is opened by hand. */
  readonly shown: readonly Poll[]
  /** Outcomes of earlier in the meeting that belong to no step: one line, until somebody unfolds it. */
  readonly earlier: readonly Poll[]
}

export function pollsNow(state: SpaceState, step: Step | undefined, now: number): PollsNow {
  const since = runningMeeting(state)?.startedAt ?? Number.POSITIVE_INFINITY
  const isNow = (poll: Poll) => {
    if (poll.state === 'open' || (step !== undefined && poll.stepId === step.id)) return true
    if (poll.state === 'prepared') return poll.stepId === null
    return closedAt(poll) >= Math.max(since, now - shownAfterMs)
  }
  const polls = [...state.polls.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  return {
    shown: polls.filter(isNow),
    earlier: polls.filter((poll) => !isNow(poll) && poll.state === 'closed' && closedAt(poll) >= since),
  }
}

function closedAt(poll: Poll): number {
  return lastRound(poll)?.closedAt ?? 0
}

/** How many polls open with a step. */
export function pollsOfStep(state: SpaceState, stepId: string): number {
  return [...state.polls.values()].filter((poll) => poll.stepId === stepId).length
}

/** Boards that everyone reads and where everyone can put dots. */
export function dotBoards(state: SpaceState): Board[] {
  return [...state.boards.values()]
    .filter(({ kind, removedAt }) => kind === 'plenary' && removedAt === null)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
}

/** The zones of the board of a poll, or of the step that will make it. */
export function zonesFor(
  state: SpaceState,
  { stepId, boardId }: { stepId: string; boardId: string },
  language: Language,
): { name: string; title: string }[] {
  const source = state.boards.get(boardId) ?? stepWithBoard(state, stepId)
  const werkvorm = source && werkvormen[source.werkvorm ?? '']
  if (!source || !werkvorm) return []
  const settings = werkvorm.settingsSchema.safeParse(source.settings)
  if (!settings.success) return []
  return werkvorm.zones(settings.data, language, source.layout).map(({ name, title }) => ({ name, title }))
}

/** Whether a step brings a board to put dots on. */
export function stepHasBoard(state: SpaceState, stepId: string): boolean {
  return stepWithBoard(state, stepId) !== undefined
}

function stepWithBoard(state: SpaceState, stepId: string): Step | undefined {
  const step = state.steps.get(stepId)
  return step && hasBoards(step) ? step : undefined
}
