import type { CommandContext } from '../commands/decision.ts'
import type { Member, SpaceState } from '../model.ts'
import type { Draft } from './draft.ts'
import { runningMeeting } from './now.ts'

/** Who joined so shortly before a step starts is in the room, even when their phone is asleep. */
const justJoinedMs = 12 * 60 * 60_000

/** Whether it was ever said that a member takes part in a meeting, or does not. */
export function isMarked(state: SpaceState, memberId: string, meetingId: string): boolean {
  return state.attendance.get(memberId)?.meetingId === meetingId
}

/** Whether a member was seen in a meeting, whatever their role. */
export function isHere(state: SpaceState, memberId: string, meetingId: string): boolean {
  const mark = state.attendance.get(memberId)
  return mark?.meetingId === meetingId && mark.here
}

/** Participants who are in the meeting: they get a place in each step (see the ADR on meetings). */
export function takingPart(state: SpaceState, meetingId: string): Member[] {
  return participants(state).filter(({ id }) => isHere(state, id, meetingId))
}

/** Whether somebody takes part in the meeting that runs. */
export function takesPart(state: SpaceState, memberId: string): boolean {
  const meeting = runningMeeting(state)
  return (
    meeting !== undefined &&
    state.members.get(memberId)?.role === 'participant' &&
    isHere(state, memberId, meeting.id)
  )
}

/** Who would take part when a step started now. Before a meeting nobody may be there yet: then all participants. */
export function expectedPeople(
  state: SpaceState,
  meetingId: string,
  context: Pick<CommandContext, 'now' | 'online'>,
): Member[] {
  const here = [...takingPart(state, meetingId), ...arriving(state, meetingId, context)]
  if (here.length > 1 || runningMeeting(state)?.id === meetingId) return here
  return participants(state).filter(
    ({ id }) => !isMarked(state, id, meetingId) || here.some((one) => one.id === id),
  )
}

/** Marks who is in the room and was never marked for this meeting. */
export function markArriving(
  draft: Draft,
  meetingId: string,
  context: Pick<CommandContext, 'now' | 'online'>,
): void {
  for (const { id } of arriving(draft.state, meetingId, context)) {
    draft.set('attendance', id, { meetingId, here: true, at: context.now })
  }
}

function arriving(
  state: SpaceState,
  meetingId: string,
  { now, online }: Pick<CommandContext, 'now' | 'online'>,
): Member[] {
  return participants(state).filter(
    ({ id, joinedAt }) =>
      !isMarked(state, id, meetingId) && (online.has(id) || joinedAt >= now - justJoinedMs),
  )
}

function participants(state: SpaceState): Member[] {
  return [...state.members.values()].filter(({ role }) => role === 'participant')
}
