import type { Editor, TLInstancePresence, TLStore } from '@tldraw/tldraw'
import type { Member, SpaceState } from '../../../shared/space/model.ts'

export type Present = {
  readonly member: Member
  /** Whether this person's screen follows mine. */
  readonly followsMe: boolean
}

/** The others who have this board open now, by name. Reads tldraw's signals: use it inside `useValue`. */
export function presentPeople(editor: Editor, space: SpaceState, me: string): Present[] {
  return asPresent(editor.getCollaborators(), space, me)
}

/** The same on a board that is seen as a list, without an editor. */
export function presentOnList(store: TLStore, space: SpaceState, me: string): Present[] {
  const newest = new Map<string, TLInstancePresence>()
  for (const presence of store.query.records('instance_presence').get()) {
    const known = newest.get(presence.userId)
    if (!known || (known.lastActivityTimestamp ?? 0) < (presence.lastActivityTimestamp ?? 0))
      newest.set(presence.userId, presence)
  }
  return asPresent([...newest.values()], space, me)
}

function asPresent(
  presences: readonly Pick<TLInstancePresence, 'userId' | 'followingUserId'>[],
  space: SpaceState,
  me: string,
): Present[] {
  return presences
    .flatMap(({ userId, followingUserId }) => {
      const member = space.members.get(userId)
      return member && userId !== me ? [{ member, followsMe: followingUserId === me }] : []
    })
    .sort((a, b) => a.member.name.localeCompare(b.member.name) || a.member.joinedAt - b.member.joinedAt)
}

/** Above this many others, cursors lose their names and fade, so that the board stays readable (B24). */
export const calmAbove = 25
