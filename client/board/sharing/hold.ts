import type { Editor, TLShape } from '@tldraw/tldraw'
import { isLayoutShape } from '../canvas/layout.ts'

/** Whether somebody keeps a shape for themselves; a harvest leaves it where it is (B19). */
export function isHeld(shape: Pick<TLShape, 'meta'>): boolean {
  return shape.meta.held === true
}

/** What of the selection can be kept back. Reads tldraw's signals: use it inside `useValue`. */
export function holdable(editor: Editor): TLShape[] {
  return editor.getSelectedShapes().filter((shape) => !isLayoutShape(shape))
}

/** Keeps the selection back, or lets it go along. */
export function holdSelection(editor: Editor, held: boolean): void {
  editor.markHistoryStoppingPoint('keep back')
  editor.updateShapes(holdable(editor).map(({ id, type, meta }) => ({ id, type, meta: { ...meta, held } })))
}

/** What is kept back and in view. */
export function heldInView(editor: Editor): TLShape[] {
  const culled = editor.getCulledShapes()
  return editor.getCurrentPageShapes().filter((shape) => isHeld(shape) && !culled.has(shape.id))
}
