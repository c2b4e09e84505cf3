import { atom, type Editor, type TLShapeId } from '@tldraw/tldraw'
import { isConnectable } from './connectable.ts'

/** The thing for which the list "connect to" is open. A page has one canvas. */
export const connecting = atom<TLShapeId | null>('connecting', null)

/** Opens the list for what is selected, if that can be tied. */
export function askConnect(editor: Editor): void {
  const shape = editor.getOnlySelectedShape()
  if (!shape || !isConnectable(shape) || editor.getIsReadonly()) return
  editor.complete()
  connecting.set(shape.id)
}
