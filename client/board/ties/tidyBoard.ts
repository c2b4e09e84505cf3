import { EASINGS, type Editor, type TLShape, type TLShapePartial } from '@tldraw/tldraw'
import type { Change } from '../../../shared/board/edits/index.ts'

const motion = { duration: 250, easing: EASINGS.easeInOutCubic }

/** Brings notes to their new places as one step of undo, so that the eye can follow them where motion is wanted. */
export function moveNotes(editor: Editor, { put }: Change): void {
  const moves = put.filter((record): record is TLShape => record.typeName === 'shape')
  const places = moves.map(({ id, type, x, y }) => ({ id, type, x, y }))
  editor.markHistoryStoppingPoint('tidy')
  if (wantsCalm(editor)) return void editor.updateShapes(places)
  animate(editor, places)
}

/** An undo, or somebody else who changes one of the notes, ends its way: it would be taken along all the same. */
function animate(editor: Editor, places: readonly TLShapePartial[]): void {
  const moving = new Set(places.map(({ id }) => id))
  let onTheWay = false
  const begin = () => {
    onTheWay = true
  }
  const end = () => {
    onTheWay = false
  }
  const stop = editor.sideEffects.registerAfterChangeHandler('shape', (_before, { id, type }) => {
    // tldraw ends the way of every shape that is updated otherwise, also when nothing of it changes.
    if (!onTheWay && moving.has(id)) editor.updateShapes([{ id, type }])
  })
  // Around tldraw's own step in every tick: what changes a note at another moment is not its way.
  editor.on('tick', begin)
  editor.animateShapes([...places], { animation: motion })
  editor.on('tick', end)
  editor.timers.setTimeout(() => {
    stop()
    editor.off('tick', begin)
    editor.off('tick', end)
  }, 2 * motion.duration)
}

function wantsCalm(editor: Editor): boolean {
  return (
    editor.user.getAnimationSpeed() === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
