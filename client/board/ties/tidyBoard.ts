import { EASINGS, type Editor, type TLShape } from '@tldraw/tldraw'
import type { Change } from '../../../shared/board/edits/index.ts'

const motion = { duration: 250, easing: EASINGS.easeInOutCubic }

/** Brings notes to their new places as one step of undo, so that the eye can follow them where motion is wanted. */
export function moveNotes(editor: Editor, { put }: Change): void {
  const moves = put.filter((record): record is TLShape => record.typeName === 'shape')
  const places = moves.map(({ id, type, x, y }) => ({ id, type, x, y }))
  editor.markHistoryStoppingPoint('tidy')
  if (wantsCalm(editor)) return void editor.updateShapes(places)
  endWhereOthersPut(editor, new Set(moves.map(({ id }) => id)))
  editor.animateShapes(places, { animation: motion })
}

/** An undo, or somebody else who moves one of the notes, ends its way: it would be taken along all the same. */
function endWhereOthersPut(editor: Editor, moving: ReadonlySet<string>): void {
  const stop = editor.sideEffects.registerAfterChangeHandler('shape', (_before, { id, type }, source) => {
    // tldraw ends the way of every shape that is updated otherwise, also when nothing of it changes.
    if (source === 'remote' && moving.has(id)) editor.updateShapes([{ id, type }])
  })
  editor.timers.setTimeout(stop, 2 * motion.duration)
}

function wantsCalm(editor: Editor): boolean {
  return (
    editor.user.getAnimationSpeed() === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
