import type { CommandContext } from '../commands/decision.ts'
import type { Draft } from './draft.ts'
import { freezeBoardsOf } from './inputPause.ts'
import { completeRunningStep } from './latecomer.ts'
import { allowOnBoardsOf, clearMoment, leaveStep } from './leaving.ts'
import type { Undo } from './live.ts'
import type { Meeting } from './meeting.ts'
import { settleMembers } from './membership.ts'
import { groupsOf } from './now.ts'
import type { Step } from './step.ts'

/** Puts back how it was before a step started, and what its start made in the bin (B7). */
export function takeBackStart(draft: Draft, undo: Undo, meeting: Meeting, context: CommandContext): void {
  const { now } = context
  const started = draft.state.steps.get(undo.stepId)
  if (started) preparePollsAgain(draft, started)
  leaveStep(draft, now)
  binBoards(draft, undo, now)
  if (started) {
    draft.change('steps', started.id, { spentMs: started.spentMs })
    letGoOfBoards(draft, started, undo)
  }
  dropGroups(draft, undo)
  clearMoment(draft)
  draft.setLive('undo', undefined)
  draft.setLive('timer', undo.timer ?? undefined)
  draft.change('meetings', meeting.id, { currentStepId: undo.previousStepId })
  resumePrevious(draft, undo)
  completeRunningStep(draft, [], context)
  if (undo.startedMeeting) endAsIfNeverBegun(draft, meeting)
}

/** A poll that this start opened waits for the step again, and may be changed: what was answered is forgotten. */
function preparePollsAgain(draft: Draft, step: Step): void {
  for (const poll of draft.state.polls.values()) {
    const openedByStart = poll.stepId === step.id && poll.state === 'open' && poll.openedAt === step.startedAt
    if (openedByStart && poll.rounds.length === 0) {
      draft.change('polls', poll.id, { state: 'prepared', openedAt: null, closesAt: null })
      draft.effects.push({ type: 'forgetAnswers', pollId: poll.id })
    }
  }
}

function binBoards(draft: Draft, { madeBoards }: Undo, now: number): void {
  for (const id of madeBoards) draft.change('boards', id, { removedAt: now })
}

/** A step that never ran before lets go of boards that it shared with others too: it can be changed again. */
function letGoOfBoards(draft: Draft, started: Step, { madeBoards }: Undo): void {
  const lets = (boardId: string | null) => started.spentMs === 0 || madeBoards.includes(boardId ?? '')
  if (lets(started.boardId)) draft.change('steps', started.id, { boardId: null })
  for (const group of groupsOf(draft.state, started.id)) {
    if (!lets(group.boardId)) continue
    draft.change('groups', group.id, { boardId: null })
    settleMembers(draft, group.boardId)
  }
}

function dropGroups(draft: Draft, { madeGroups }: Undo): void {
  for (const id of madeGroups) {
    const boardId = draft.state.groups.get(id)?.boardId ?? null
    draft.set('groups', id, undefined)
    settleMembers(draft, boardId)
  }
}

function resumePrevious(draft: Draft, undo: Undo): void {
  const previous = draft.state.steps.get(undo.previousStepId ?? '')
  if (!previous) return
  draft.change('steps', previous.id, { startedAt: undo.previousStartedAt, spentMs: undo.previousSpentMs })
  allowOnBoardsOf(draft, previous)
  if (undo.timer?.inputPaused) freezeBoardsOf(draft, previous, true)
}

function endAsIfNeverBegun(draft: Draft, meeting: Meeting): void {
  draft.change('meetings', meeting.id, { startedAt: null, plannedEnd: null })
  draft.setLive('meetingId', undefined)
}
