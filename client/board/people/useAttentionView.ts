import { type Editor, react } from '@tldraw/tldraw'
import { useEffect, useSyncExternalStore } from 'react'
import type { Attention } from '../../../shared/space/meeting/live.ts'
import { serverNow } from '../../meeting/clock.ts'
import { shieldKeys } from '../../sync/keyShield.ts'
import { letViewBe, lookAt } from '../canvas/fitBoard.ts'
import type { Scene } from '../state/scene.ts'

type Follow = Extract<Attention, { kind: 'follow' }>

/** Shows the part of the board to which everyone was gathered, or follows who shows something (B22). */
export function useAttentionView(editor: Editor | undefined, { space, board, me }: Scene): void {
  const { attention } = space.live
  const here = attention?.boardId === board.id ? attention : undefined
  const isLeader = here?.kind === 'follow' ? here.leaderId === me.id : here?.by === me.id
  const wanted = isLeader ? undefined : here
  const left = useLeft(here?.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a gathering or following is one thing; its id stands for it.
  useEffect(() => {
    if (!editor || !wanted || left) return
    endTyping(editor)
    return wanted.kind === 'gather' ? lookAt(editor, wanted.rect ?? undefined) : followLeader(editor, wanted)
  }, [editor, wanted?.id, left])
}

/** Whether this person may leave a following now. */
export function mayLeave({ heldUntil }: Follow): boolean {
  return heldUntil === null || heldUntil <= serverNow()
}

/**
 * Follows the leader's view as long as they are on this board, and anew when they come back. Who looks around
 * leaves, unless people are held. Answers how to stop.
 */
function followLeader(editor: Editor, follow: Follow): () => void {
  let following = false
  let again: ReturnType<typeof setTimeout>
  letViewBe(editor)
  const stop = react('follow the leader', () => {
    const present = editor.getCollaborators().some(({ userId }) => userId === follow.leaderId)
    const follows = editor.getInstanceState().followingUserId === follow.leaderId
    const lookedAround = following && present && !follows
    following = present && follows
    if (lookedAround && mayLeave(follow)) return leave(follow.id)
    // Following moves the camera, which must not happen in the middle of what is happening to it.
    if (present && !follows) again = setTimeout(() => startFollowing(editor, follow))
  })
  return () => {
    clearTimeout(again)
    stop()
    if (editor.getInstanceState().followingUserId === follow.leaderId) editor.stopFollowingUser()
  }
}

function startFollowing(editor: Editor, { leaderId }: Follow): void {
  letViewBe(editor)
  if (editor.getInstanceState().followingUserId !== leaderId) editor.startFollowingUser(leaderId)
}

/** What is being typed stays as it is; the keys that still come must not become shortcuts. */
function endTyping(editor: Editor): void {
  if (editor.getEditingShapeId() === null) return
  editor.complete()
  editor.setEditingShape(null)
  editor.selectNone()
  shieldKeys()
}

/** The followings that this person left, by the id of the attention: a new one takes them along again. */
const leftOnes = new Set<string>()
const listeners = new Set<() => void>()

export function leave(attentionId: string): void {
  leftOnes.add(attentionId)
  for (const listener of listeners) listener()
}

export function comeBack(attentionId: string): void {
  leftOnes.delete(attentionId)
  for (const listener of listeners) listener()
}

export function useLeft(attentionId: string | undefined): boolean {
  return useSyncExternalStore(subscribe, () => attentionId !== undefined && leftOnes.has(attentionId))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
