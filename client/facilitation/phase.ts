import type { Meeting } from '../../shared/space/meeting/meeting.ts'
import {
  currentStep,
  meetingsInOrder,
  nextMeeting,
  runningMeeting,
  stepsOf,
} from '../../shared/space/meeting/now.ts'
import type { Step } from '../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../shared/space/model.ts'

/**
 * Where the space is in its meetings.
 * - `none`: nothing was planned; `ended`: all that was planned is over
 * - `planned`: a meeting waits for its start; `lobby`: it runs, no step yet; `step`: a step runs
 */
export type Phase =
  | { readonly kind: 'none' | 'ended' }
  | { readonly kind: 'planned' | 'lobby'; readonly meeting: Meeting; readonly count: number }
  | {
      readonly kind: 'step'
      readonly meeting: Meeting
      readonly step: Step
      /** Its place on the run sheet, from 1. */
      readonly number: number
      readonly count: number
    }

export function phaseOf(state: SpaceState): Phase {
  const meeting = nextMeeting(state)
  if (!meeting) return { kind: state.meetings.size === 0 ? 'none' : 'ended' }
  const steps = stepsOf(state, meeting.id)
  if (meeting.id !== runningMeeting(state)?.id) return { kind: 'planned', meeting, count: steps.length }
  const step = currentStep(state)
  if (!step) return { kind: 'lobby', meeting, count: steps.length }
  const number = steps.findIndex(({ id }) => id === step.id) + 1
  return { kind: 'step', meeting, step, number, count: steps.length }
}

export type MeetingProgress = 'done' | 'running' | 'coming'

export function progressOf(state: SpaceState, meeting: Meeting): MeetingProgress {
  if (meeting.endedAt !== null) return 'done'
  return state.live.meetingId === meeting.id ? 'running' : 'coming'
}

/** The meeting whose run sheet is shown when nobody chose another: what runs, what comes, else the last one. */
export function meetingToShow(state: SpaceState, chosen: string | undefined): Meeting | undefined {
  const known = chosen === undefined ? undefined : state.meetings.get(chosen)
  return known ?? nextMeeting(state) ?? meetingsInOrder(state).at(-1)
}
