import { limits } from '../../../protocol/limits.ts'
import { defaultTexts } from '../../../texts/defaults.ts'
import type { SpaceChange } from '../../document.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { meetingsInOrder, nextMeeting, stepsOf } from '../../meeting/now.ts'
import type { Step } from '../../meeting/step.ts'
import type { SpaceState } from '../../model.ts'
import { type CommandContext, type Refusal, refuse } from '../decision.ts'

type Found<T> = ({ readonly ok: true } & T) | Refusal

/** A step whose run sheet can still change, with its meeting. */
export function findStep(state: SpaceState, stepId: string): Found<{ step: Step; meeting: Meeting }> {
  const step = state.steps.get(stepId)
  if (!step) return refuse('invalid', 'no-such-step')
  const found = findMeeting(state, step.meetingId)
  return found.ok ? { ...found, step } : found
}

/** A meeting that has not ended. */
export function findMeeting(state: SpaceState, meetingId: string): Found<{ meeting: Meeting }> {
  const meeting = state.meetings.get(meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  return meeting.endedAt === null ? { ok: true, meeting } : refuse('invalid', 'meeting-ended')
}

/** The run sheet that steps are put on, and the meeting that must be made for it. */
export type Sheet = { readonly meetingId: string; readonly steps: Step[]; readonly changes: SpaceChange[] }
export type SheetChoice = { meetingId?: string | undefined; afterStepId?: string | null | undefined }

/**
 * Which run sheet is meant: of the meeting that is named, else of the step that it comes after, else of
 * the meeting that runs or comes next, else of a new one.
 */
export function findSheet(
  state: SpaceState,
  choice: SheetChoice,
  adding: number,
  context: Pick<CommandContext, 'newId' | 'now'>,
): Found<Sheet> {
  const meetingId =
    choice.meetingId ?? state.steps.get(choice.afterStepId ?? '')?.meetingId ?? nextMeeting(state)?.id
  if (meetingId === undefined) return newSheet(state, context)
  const found = findMeeting(state, meetingId)
  if (!found.ok) return found
  const steps = stepsOf(state, meetingId)
  if (steps.length + adding > limits.stepsPerMeeting) return refuse('invalid', 'steps-full')
  return { ok: true, meetingId, steps, changes: [] }
}

function newSheet(state: SpaceState, context: Pick<CommandContext, 'newId' | 'now'>): Found<Sheet> {
  const made = newMeeting(state, {}, context)
  if (!made.ok) return made
  const { meeting } = made
  const changes: SpaceChange[] = [{ map: 'meetings', key: meeting.id, value: meeting }]
  return { ok: true, meetingId: meeting.id, steps: [], changes }
}

type Announcement = { title?: string | undefined; plannedStart?: number | null | undefined }

/** A meeting after the others, called after its number when it has no title. */
export function newMeeting(
  state: SpaceState,
  { title, plannedStart }: Announcement,
  context: Pick<CommandContext, 'newId' | 'now'>,
): Found<{ meeting: Meeting }> {
  if (state.meetings.size >= limits.meetingsPerSpace) return refuse('invalid', 'meetings-full')
  const meeting: Meeting = {
    id: context.newId(),
    title: title ?? freeTitle(state),
    order: 1 + (meetingsInOrder(state).at(-1)?.order ?? 0),
    plannedStart: plannedStart ?? null,
    plannedEnd: null,
    startedAt: null,
    endedAt: null,
    currentStepId: null,
    attended: [],
    createdAt: context.now,
  }
  return { ok: true, meeting }
}

/** A number that no other meeting is called by, also when one in between was removed. */
function freeTitle(state: SpaceState): string {
  const { meetingTitle } = defaultTexts[state.meta.language]
  const taken = new Set([...state.meetings.values()].map((meeting) => meeting.title))
  let number = state.meetings.size + 1
  while (taken.has(meetingTitle(number))) number += 1
  return meetingTitle(number)
}
