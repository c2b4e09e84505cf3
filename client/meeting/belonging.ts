import { access } from '../../shared/space/access.ts'
import { type Place, placeOf, runningMeeting } from '../../shared/space/meeting/now.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import type { OpenPlace } from '../sync/views.ts'

/** Where the meeting expects a person now. */
export type Belonging = {
  /** Differs for every step, gathering and group: a new key asks the person to move. */
  readonly key: string
  /** The page to have open: a board by its id, or the home. */
  readonly to: OpenPlace
  readonly place: Place
}

/**
 * Where a person belongs; undefined when they are free to be anywhere: without a running step, for a facilitator or
 * an observer while the others work apart, for who is said not to take part. A facilitator has no place on the home.
 */
export function belonging(state: SpaceState, me: Member): Belonging | undefined {
  if (!runningMeeting(state)) return undefined
  const place = placeOf(state, me.id)
  const { attention } = state.live
  if (attention) return leads(state, me) ? undefined : at(state, me, place, attention.id)
  if (!place.step || !followsSteps(state, me)) return undefined
  if (me.role === 'observer' && place.boardId === undefined) return undefined
  if (me.role === 'facilitator' && !isOnPlenary(place)) return undefined
  return at(state, me, place, place.step.id)
}

function at(state: SpaceState, me: Member, place: Place, cause: string): Belonging | undefined {
  const { boardId } = place
  const readable = boardId !== undefined && access(state, me.id, { kind: 'board', boardId }) !== 'none'
  if (boardId !== undefined && !readable) return undefined
  const to = boardId ?? 'home'
  return { key: `${cause}/${to}`, to, place }
}

/** Whether this person brought the others together; who leads goes where they like. */
function leads({ live: { attention } }: SpaceState, me: Member): boolean {
  return attention?.kind === 'gather' ? attention.by === me.id : attention?.leaderId === me.id
}

function followsSteps(state: SpaceState, me: Member): boolean {
  if (me.role === 'facilitator') return true
  const taken = state.attendance.get(me.id)
  return !(taken?.meetingId === state.live.meetingId && taken?.here === false)
}

function isOnPlenary({ step, boardId }: Place): boolean {
  return step?.grouping.by === 'plenary' && boardId !== undefined
}
