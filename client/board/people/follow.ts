import type { Editor } from '@tldraw/tldraw'

/** Lets this screen follow a member's, or nobody's. */
export function follow(editor: Editor, memberId: string | undefined): void {
  if (memberId === undefined) editor.stopFollowingUser()
  else editor.startFollowingUser(memberId)
}

/** Whose screen this one follows. Reads tldraw's signals: use it inside `useValue`. */
export function followedMember(editor: Editor): string | undefined {
  return editor.getInstanceState().followingUserId ?? undefined
}
