import { screenMember } from '../../shared/space/access.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import type { Seat, Session } from './sessions.ts'

/** The shared screen as a member: it only looks, and stands in no list. */
export const screenObserver: Member = {
  id: screenMember,
  name: '',
  discipline: '',
  organisation: '',
  role: 'observer',
  joinedAt: 0,
}

/** Who a session is in a space now; undefined for who was put out, and for a member's session in the screen's seat. */
export function seated(state: SpaceState, session: Session, seat: Seat): Member | undefined {
  if (session.memberId === screenMember) return screenObserver
  return seat === 'screen' ? undefined : memberNow(state, session.memberId)
}

/** A member or the screen, by id; undefined when there is none any more. */
export function memberNow(state: SpaceState, memberId: string): Member | undefined {
  return memberId === screenMember ? screenObserver : state.members.get(memberId)
}
