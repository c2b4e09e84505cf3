import type { Editor, TLShape, TLShapeId } from '@tldraw/tldraw'

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

/**
 * What of the layout can be selected: nothing while it is locked, so that no menu offers to change it. While
 * it is open, a zone comes with its title and question, so that they move together. Answers how to stop.
 */
export function guardLayoutSelection(editor: Editor): () => void {
  return editor.sideEffects.registerBeforeChangeHandler('instance_page_state', (before, after) => {
    if (before.selectedShapeIds === after.selectedShapeIds || !after.selectedShapeIds.some(isLayoutId))
      return after
    const free = after.selectedShapeIds.filter(
      (id) => !isLayoutId(id) || editor.getShape(id)?.isLocked === false,
    )
    const added = free.filter((id) => !before.selectedShapeIds.includes(id))
    return {
      ...after,
      selectedShapeIds: [...new Set([...free, ...added.flatMap((id) => partsOfZone(editor, id))])],
    }
  })
}

/**
 * All shapes of the zone to which a shape belongs: their ids begin with that of its frame. As with a group,
 * the first press takes the whole, the second one part of it, so that its words can be changed.
 */
function partsOfZone(editor: Editor, id: TLShapeId): TLShapeId[] {
  if (!isLayoutId(id)) return []
  const layout = layoutShapes(editor)
  const frame = layout.find((shape) => shape.type === 'frame' && belongsTo(id, shape.id))
  return frame ? layout.flatMap((shape) => (belongsTo(shape.id, frame.id) ? shape.id : [])) : []
}

function belongsTo(id: TLShapeId, frame: TLShapeId): boolean {
  return id === frame || id.startsWith(`${frame}-`)
}

function isLayoutId(id: TLShapeId): boolean {
  return isLayoutShape({ id })
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
