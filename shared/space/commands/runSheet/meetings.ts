import * as z from 'zod/mini'
import type { SpaceChange } from '../../document.ts'
import { stepsOf } from '../../meeting/now.ts'
import { idSchema, type SpaceState, titleSchema } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'
import { plannedMomentSchema } from './fields.ts'
import { newMeeting } from './findSheet.ts'
import { hintEffects } from './newStep.ts'
import { pollsOf, removePolls, removeSteps } from './removal.ts'

const words = {
  title: z.optional(titleSchema),
  /** Null for a meeting without a planned start. */
  plannedStart: z.optional(z.nullable(plannedMomentSchema)),
}
export const addMeetingSchema = z.object({ type: z.literal('addMeeting'), ...words })
export const editMeetingSchema = z.object({ type: z.literal('editMeeting'), meetingId: idSchema, ...words })
export const removeMeetingSchema = z.object({ type: z.literal('removeMeeting'), meetingId: idSchema })

/** Adds a meeting with an empty run sheet after the others. */
export function addMeeting(
  state: SpaceState,
  command: z.infer<typeof addMeetingSchema>,
  context: CommandContext,
): Decision {
  const made = newMeeting(state, command, context)
  if (!made.ok) return made
  const { meeting } = made
  return accept([{ map: 'meetings', key: meeting.id, value: meeting }], [], { meetingId: meeting.id })
}

/** Changes title and planned start; of one that has ended only the title. */
export function editMeeting(state: SpaceState, command: z.infer<typeof editMeetingSchema>): Decision {
  const { meetingId, title, plannedStart } = command
  const meeting = state.meetings.get(meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  if (meeting.endedAt !== null && plannedStart !== undefined) return refuse('invalid', 'meeting-ended')
  const value = {
    ...meeting,
    title: title ?? meeting.title,
    plannedStart: plannedStart === undefined ? meeting.plannedStart : plannedStart,
  }
  return accept([{ map: 'meetings', key: meetingId, value }])
}

/** Takes a meeting away with its run sheet, groups and polls; the boards stay in the space. */
export function removeMeeting(
  state: SpaceState,
  { meetingId }: z.infer<typeof removeMeetingSchema>,
): Decision {
  const meeting = state.meetings.get(meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  const runs = meeting.startedAt !== null && meeting.endedAt === null
  if (runs || state.live.meetingId === meetingId) return refuse('invalid', 'meeting-running')
  const stepIds = new Set(stepsOf(state, meetingId).map((step) => step.id))
  const polls = pollsOf(state, stepIds)
  if (polls.some((poll) => poll.state === 'open')) return refuse('invalid', 'poll-open')
  return accept(
    [
      { map: 'meetings', key: meetingId, value: undefined },
      ...removeSteps(state, stepIds),
      ...removePolls(state, polls),
      ...dropAttendance(state, meetingId),
    ],
    [...stepIds].flatMap((stepId) => hintEffects(stepId, '')),
  )
}

function dropAttendance(state: SpaceState, meetingId: string): SpaceChange[] {
  return [...state.attendance]
    .filter(([, attendance]) => attendance.meetingId === meetingId)
    .map(([key]) => ({ map: 'attendance', key, value: undefined }))
}
