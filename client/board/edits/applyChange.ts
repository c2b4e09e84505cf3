import { type Editor, type TLRecord, type TLStore, transact } from '@tldraw/tldraw'
import type { Change } from '../../../shared/board/edits/index.ts'

/** Writes a change into the store; with tldraw's editor on the screen as one step of its undo. */
export function applyChange(
  store: TLStore,
  editor: Editor | undefined,
  { put, remove }: Change,
  mark: string,
): void {
  const write = () =>
    transact(() => {
      store.remove([...remove])
      store.put([...put])
    })
  if (!editor || editor.store !== store) return write()
  editor.markHistoryStoppingPoint(mark)
  editor.run(write)
}

/**
 * Gives new shapes what the canvas gives them: who made them and when, and on an anonymous board neither
 * (`meta` is empty then). A maker that a plan wrote down is not believed.
 */
export function signed(
  change: Change,
  store: TLStore,
  meta: Readonly<Record<string, string | number>>,
): Change {
  const sign = (record: TLRecord): TLRecord => {
    if (record.typeName !== 'shape' || store.has(record.id)) return record
    const { by: _by, at: _at, ...own } = record.meta
    return { ...record, meta: { ...own, ...meta } }
  }
  return { put: change.put.map(sign), remove: change.remove }
}
