import type { TLRecord, TLShape, TLStore } from '@tldraw/tlschema'
import { roundXY } from '../../../shared/board/records.ts'

/**
 * Keeps this page from changing what it may not write: a participant's layout, and everything on a
 * board that is only for reading. The server holds it too; this keeps it from even moving on the
 * screen. Answers how to stop guarding.
 */
export function guardRecords(store: TLStore, mayWrite: (id: string) => boolean): () => void {
  // tldraw deletes a frame together with its children: those must stay when the frame stays.
  const refused = new Set<string>()
  const unchanged = <R extends TLRecord>(before: R, after: R, source: 'remote' | 'user'): R =>
    source === 'user' && !mayWrite(before.id) ? before : after
  const mayDelete = (record: TLRecord, source: 'remote' | 'user'): false | undefined => {
    if (source !== 'user' || (mayWrite(record.id) && !hasRefusedParent(store, record, refused)))
      return undefined
    refused.add(record.id)
    return false
  }
  const { sideEffects } = store
  const stops = [
    sideEffects.registerBeforeChangeHandler('shape', unchanged),
    sideEffects.registerBeforeChangeHandler('binding', unchanged),
    sideEffects.registerBeforeChangeHandler('asset', unchanged),
    sideEffects.registerBeforeDeleteHandler('shape', mayDelete),
    sideEffects.registerBeforeDeleteHandler('binding', mayDelete),
    sideEffects.registerBeforeDeleteHandler('asset', mayDelete),
    sideEffects.registerOperationCompleteHandler(() => refused.clear()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/**
 * Gives positions in the store the fineness that they have in the document, so that everyone's
 * board is exactly the same. Answers how to stop.
 */
export function roundPositions(store: TLStore): () => void {
  const rounded = (shape: TLShape): TLShape => {
    const [x, y] = [roundXY(shape.x), roundXY(shape.y)]
    return x === shape.x && y === shape.y ? shape : { ...shape, x, y }
  }
  const { sideEffects } = store
  const stops = [
    sideEffects.registerBeforeCreateHandler('shape', rounded),
    sideEffects.registerBeforeChangeHandler('shape', (_before, after) => rounded(after)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function hasRefusedParent(store: TLStore, record: TLRecord, refused: ReadonlySet<string>): boolean {
  let parentId = record.typeName === 'shape' ? record.parentId : undefined
  while (parentId !== undefined) {
    if (refused.has(parentId)) return true
    const parent: TLRecord | undefined = store.get(parentId as TLShape['id'])
    parentId = parent?.typeName === 'shape' ? parent.parentId : undefined
  }
  return false
}
