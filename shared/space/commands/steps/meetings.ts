import * as z from 'zod/mini'
import { isHere } from '../../meeting/attendance.ts'
import { Draft } from '../../meeting/draft.ts'
import { beginMeeting } from '../../meeting/entering.ts'
import { clearMoment, closePollsOf, leaveStep } from '../../meeting/leaving.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { nextMeeting, runningMeeting, stepsOf } from '../../meeting/now.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from '../decision.ts'

export const startMeetingSchema = z.object({
  type: z.literal('startMeeting'),
  /** The next one when left out. */
  meetingId: z.optional(idSchema),
})
export const endMeetingSchema = z.object({ type: z.literal('endMeeting') })

/** Opens a meeting: its lobby, before the first step. */
export function startMeeting(
  state: SpaceState,
  command: z.infer<typeof startMeetingSchema>,
  context: CommandContext,
): Decision {
  const meeting = command.meetingId === undefined ? nextMeeting(state) : state.meetings.get(command.meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  if (runningMeeting(state)?.id === meeting.id) return refuse('stale', 'meeting-running')
  const obstacle = meetingObstacle(state, meeting)
  if (obstacle) return obstacle
  const draft = new Draft(state)
  beginMeeting(draft, meeting, context)
  return accept(draft.changes(), draft.effects, { meetingId: meeting.id })
}

/** Why a meeting cannot run now. */
export function meetingObstacle(state: SpaceState, meeting: Meeting): Refusal | undefined {
  if (meeting.endedAt !== null) return refuse('invalid', 'meeting-ended')
  const running = runningMeeting(state)
  return running && running.id !== meeting.id ? refuse('invalid', 'other-meeting-running') : undefined
}

/** Closes the meeting that runs: its step, its polls, and everything that was live. Who was there is kept. */
export function endMeeting(state: SpaceState, { now }: Pick<CommandContext, 'now'>): Decision {
  const meeting = runningMeeting(state)
  if (!meeting) return refuse('invalid', 'no-meeting-running')
  const draft = new Draft(state)
  leaveStep(draft, now)
  closePollsOf(draft, new Set(stepsOf(state, meeting.id).map(({ id }) => id)), now)
  clearMoment(draft)
  for (const key of ['timer', 'message', 'screen', 'undo', 'meetingId'] as const) {
    draft.setLive(key, undefined)
  }
  const attended = [...state.members.keys()].filter((id) => isHere(state, id, meeting.id))
  draft.change('meetings', meeting.id, { endedAt: now, currentStepId: null, attended })
  return accept(draft.changes(), draft.effects, { meetingId: meeting.id })
}
