import type { SpaceState } from '../model.ts'
import type { Group } from './grouping.ts'
import type { Meeting } from './meeting.ts'
import type { Step } from './step.ts'

/** The meeting that runs now; undefined between meetings. */
export function runningMeeting(state: SpaceState): Meeting | undefined {
  return state.live.meetingId === undefined ? undefined : state.meetings.get(state.live.meetingId)
}

/** The step that runs now; undefined in the lobby and between meetings. */
export function currentStep(state: SpaceState): Step | undefined {
  return state.steps.get(runningMeeting(state)?.currentStepId ?? '')
}

/** Meetings in the order of the space's life. */
export function meetingsInOrder(state: SpaceState): Meeting[] {
  return [...state.meetings.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The meeting that runs, else the first that has not ended yet. */
export function nextMeeting(state: SpaceState): Meeting | undefined {
  return runningMeeting(state) ?? meetingsInOrder(state).find((meeting) => meeting.endedAt === null)
}

/** The run sheet of a meeting. */
export function stepsOf(state: SpaceState, meetingId: string): Step[] {
  return [...state.steps.values()]
    .filter((step) => step.meetingId === meetingId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** What Volgende starts; undefined after the last step. */
export function stepAfterCurrent(state: SpaceState): Step | undefined {
  const meeting = nextMeeting(state)
  if (!meeting) return undefined
  const steps = stepsOf(state, meeting.id)
  return steps[steps.findIndex((step) => step.id === meeting.currentStepId) + 1]
}

/** What Vorige goes back to; undefined at the first step. */
export function stepBeforeCurrent(state: SpaceState): Step | undefined {
  const meeting = runningMeeting(state)
  if (!meeting) return undefined
  const steps = stepsOf(state, meeting.id)
  return steps[steps.findIndex((step) => step.id === meeting.currentStepId) - 1]
}

/** The groups of a step in their order. */
export function groupsOf(state: SpaceState, stepId: string): Group[] {
  return [...state.groups.values()]
    .filter((group) => group.stepId === stepId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

export function groupOfMember(state: SpaceState, stepId: string, memberId: string): Group | undefined {
  return groupsOf(state, stepId).find((group) => group.members.includes(memberId))
}

/** Where a member belongs now. */
export type Place = {
  readonly step: Step | undefined
  readonly group: Group | undefined
  /** The board to be on; undefined: the home of the space, where question, timer and polls stand too. */
  readonly boardId: string | undefined
  /** Why there: everyone was gathered, follows somebody, or the step says so. */
  readonly because: 'gather' | 'follow' | 'step' | 'nothing'
}

/** The one place where a member belongs now. Pure, so that server, client and tests agree. */
export function placeOf(state: SpaceState, memberId: string): Place {
  const step = currentStep(state)
  const group = step && groupOfMember(state, step.id, memberId)
  const { attention } = state.live
  if (attention) return { step, group, boardId: attention.boardId, because: attention.kind }
  if (!step) return { step, group, boardId: undefined, because: 'nothing' }
  const boardId = (step.grouping.by === 'plenary' ? step.boardId : group?.boardId) ?? undefined
  return { step, group, boardId, because: 'step' }
}
