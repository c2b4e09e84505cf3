import { shortNames } from '../../shared/space/distinctNames.ts'
import { isHere } from '../../shared/space/meeting/attendance.ts'
import { runningMeeting } from '../../shared/space/meeting/now.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'

/** A phone that goes dark while people find a chair loses its connection; they are in all the same. */
const justJoinedMs = 2 * 60 * 60_000

/**
 * Who is in the room, by short names, the last one first: that is who looks whether it worked. Facilitators are not
 * counted: they are not who is waited for.
 */
export function namesInside(state: SpaceState, online: ReadonlySet<string>, now: number): string[] {
  const names = shortNames(state.members.values())
  return [...state.members.values()]
    .filter((member) => member.role !== 'facilitator' && isInside(state, member, online, now))
    .sort((a, b) => b.joinedAt - a.joinedAt)
    .map(({ id, name }) => names.get(id)?.first ?? name)
}

function isInside(state: SpaceState, member: Member, online: ReadonlySet<string>, now: number): boolean {
  const meeting = runningMeeting(state)
  if (online.has(member.id) || (meeting && isHere(state, member.id, meeting.id))) return true
  return now - member.joinedAt < justJoinedMs
}

/** A join code in two parts, as it is read aloud. */
export function codeParts(joinCode: string): [string, string] {
  const half = Math.ceil(joinCode.length / 2)
  return [joinCode.slice(0, half), joinCode.slice(half)]
}
