import { limits } from '../../protocol/limits.ts'
import type { CommandContext } from '../commands/decision.ts'
import { markArriving } from './attendance.ts'
import { settleBoards } from './boardMaking.ts'
import type { Draft } from './draft.ts'
import { harvestsInto } from './harvesting.ts'
import { allowOnBoardsOf, clearMoment, leaveStep } from './leaving.ts'
import type { Undo } from './live.ts'
import type { Meeting } from './meeting.ts'
import { groupsOf, runningMeeting, stepsOf } from './now.ts'
import { openedPoll } from './openedPoll.ts'
import { settleGroups } from './settling.ts'
import type { Step } from './step.ts'
import { newTimer } from './timing.ts'

/** A meeting begins, in its lobby: who is there takes part. */
export function beginMeeting(draft: Draft, meeting: Meeting, context: CommandContext): void {
  const minutes = stepsOf(draft.state, meeting.id).reduce((sum, step) => sum + step.minutes, 0)
  const plannedEnd = (meeting.plannedStart ?? context.now) + minutes * 60_000
  draft.change('meetings', meeting.id, { startedAt: context.now, plannedEnd, currentStepId: null })
  draft.setLive('meetingId', meeting.id)
  markArriving(draft, meeting.id, context)
}

/** Leaves the step that runs and starts another, in one go; begins the meeting when it did not run yet. */
export function enterStep(draft: Draft, step: Step, meeting: Meeting, context: CommandContext): void {
  const before = whatWas(draft, step, meeting, context.now)
  if (before.startedMeeting) beginMeeting(draft, meeting, context)
  leaveStep(draft, context.now)
  markArriving(draft, meeting.id, context)
  const groupsBefore = new Set(groupsOf(draft.state, step.id).map(({ id }) => id))
  settleGroups(draft, step, context)
  const madeBoards = settleBoards(draft, step, context)
  draft.change('meetings', meeting.id, { currentStepId: step.id })
  draft.change('steps', step.id, { startedAt: context.now })
  allowOnBoardsOf(draft, draft.state.steps.get(step.id) ?? step)
  draft.effects.push(...harvestsInto(draft.state, step, context))
  openPollsOf(draft, step.id, context.now)
  clearMoment(draft)
  draft.setLive('screen', undefined)
  draft.setLive('timer', newTimer(step.id, step.minutes, context.now))
  const madeGroups = groupsOf(draft.state, step.id).flatMap(({ id }) => (groupsBefore.has(id) ? [] : [id]))
  draft.setLive('undo', { ...before, madeBoards, madeGroups })
}

/** What undo needs of how it was (B7). */
function whatWas(
  { state }: Draft,
  step: Step,
  meeting: Meeting,
  now: number,
): Omit<Undo, 'madeBoards' | 'madeGroups'> {
  const previous = state.steps.get(meeting.currentStepId ?? '')
  return {
    stepId: step.id,
    until: now + limits.undoMs,
    previousStepId: previous?.id ?? null,
    previousStartedAt: previous?.startedAt ?? null,
    previousSpentMs: previous?.spentMs ?? 0,
    timer: state.live.timer ?? null,
    startedMeeting: runningMeeting(state)?.id !== meeting.id,
  }
}

function openPollsOf(draft: Draft, stepId: string, now: number): void {
  for (const poll of draft.state.polls.values()) {
    if (poll.stepId !== stepId || poll.state !== 'prepared') continue
    draft.set('polls', poll.id, openedPoll(poll, now, null))
  }
}
