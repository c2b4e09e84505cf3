import { EASINGS, type Editor, type TLShape } from '@tldraw/tldraw'
import type { Change } from '../../../shared/board/edits/index.ts'

const motion = { duration: 250, easing: EASINGS.easeInOutCubic }

/** Brings notes to their new places as one step of undo, so that the eye can follow them where motion is wanted. */
export function moveNotes(editor: Editor, { put }: Change): void {
  const moves = put.filter((record): record is TLShape => record.typeName === 'shape')
  const places = moves.map(({ id, type, x, y }) => ({ id, type, x, y }))
  editor.markHistoryStoppingPoint('tidy')
  if (wantsCalm(editor)) editor.updateShapes(places)
  else editor.animateShapes(places, { animation: motion })
}

function wantsCalm(editor: Editor): boolean {
  return (
    editor.user.getAnimationSpeed() === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
