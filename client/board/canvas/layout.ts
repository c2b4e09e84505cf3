import type { Editor, TLShape } from '@tldraw/tldraw'

const layoutPrefix = 'shape:layout-'

/** Whether a shape belongs to the layout of the werkvorm rather than to what people made. */
export function isLayoutShape(shape: { readonly id: string }): boolean {
  return shape.id.startsWith(layoutPrefix)
}

/** The layout's shapes on this page. */
export function layoutShapes(editor: Editor): TLShape[] {
  return editor.getCurrentPageShapes().filter(isLayoutShape)
}

/**
 * Opens the layout for changes on this screen only: the lock is taken off as if the change came from
 * elsewhere, so that it is not sent and everyone else's layout stays locked (a note that is dragged over
 * an unlocked frame would become its child). Answers what locks it again.
 */
export function openLayout(editor: Editor): () => void {
  setLocks(editor, false)
  const stop = editor.sideEffects.registerBeforeChangeHandler('shape', (_before, after, source) =>
    source === 'remote' && isLayoutShape(after) && after.isLocked ? { ...after, isLocked: false } : after,
  )
  return () => {
    stop()
    editor.setSelectedShapes(editor.getSelectedShapes().filter((shape) => !isLayoutShape(shape)))
    setLocks(editor, true)
    relockForEveryone(editor)
  }
}

/** Keeps a locked layout out of every selection: what is selected can be pressed on in menus. Answers how to stop. */
export function keepLayoutUnselected(editor: Editor): () => void {
  const isFixed = (id: TLShape['id']) => isLayoutShape({ id }) && editor.getShape(id)?.isLocked !== false
  return editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (_before, after) =>
    after.selectedShapeIds.some(isFixed)
      ? { ...after, selectedShapeIds: after.selectedShapeIds.filter((id) => !isFixed(id)) }
      : after,
  )
}

function setLocks(editor: Editor, isLocked: boolean): void {
  editor.store.mergeRemoteChanges(() => {
    editor.store.put(layoutShapes(editor).map((shape) => ({ ...shape, isLocked })))
  })
}

/** A shape that was deleted and brought back while the layout was open may have been written without its lock. */
function relockForEveryone(editor: Editor): void {
  const unlocked = layoutShapes(editor).filter((shape) => !shape.isLocked)
  editor.run(() => editor.updateShapes(unlocked.map(({ id, type }) => ({ id, type, isLocked: true }))), {
    history: 'ignore',
    ignoreShapeLock: true,
  })
}
