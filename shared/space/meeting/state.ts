import type { Group } from './grouping.ts'
import type { Live } from './live.ts'
import type { Attendance, Meeting } from './meeting.ts'
import type { Poll } from './poll.ts'
import type { Step } from './step.ts'

/** The part of the space's state that runs its meetings. */
export type MeetingState = {
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly steps: ReadonlyMap<string, Step>
  readonly groups: ReadonlyMap<string, Group>
  readonly polls: ReadonlyMap<string, Poll>
  /** By member: the newest meeting in which they take part, or not. */
  readonly attendance: ReadonlyMap<string, Attendance>
  /** Id of a group, or of a member on a plenary step -> the step for which they said "klaar" (B10). */
  readonly ready: ReadonlyMap<string, string>
  /** By member: since when a hand is up. */
  readonly hands: ReadonlyMap<string, number>
  readonly live: Live
}

/** A space in which no meeting was planned yet. */
export const noMeetings: MeetingState = {
  meetings: new Map(),
  steps: new Map(),
  groups: new Map(),
  polls: new Map(),
  attendance: new Map(),
  ready: new Map(),
  hands: new Map(),
  live: {},
}
