import type { Editor, TLShape, TLShapeId, VecLike } from '@tldraw/tldraw'
import { isLayoutShape } from '../canvas/layout.ts'

const kinds: ReadonlySet<string> = new Set(['note', 'text', 'geo', 'image'])

/** Whether people tie it to something: what they made themselves, not a line or the layout. */
export function isConnectable(shape: TLShape): boolean {
  return kinds.has(shape.type) && !isLayoutShape(shape)
}

/** The only thing that is selected, when it can be tied and nobody drags or writes now. */
export function selectedToConnect(editor: Editor): TLShapeId | undefined {
  if (!editor.isIn('select.idle')) return undefined
  const shape = editor.getOnlySelectedShape()
  return shape && isConnectable(shape) ? shape.id : undefined
}

/** What lies there to be tied to. */
export function connectableAt(editor: Editor, point: VecLike, from: TLShapeId): TLShapeId | undefined {
  const filter = (shape: TLShape) => shape.id !== from && isConnectable(shape)
  return editor.getShapeAtPoint(point, { hitInside: true, margin: 4 / editor.getZoomLevel(), filter })?.id
}

/** The words of a shape on one line. */
export function wordsOf(editor: Editor, id: TLShapeId): string {
  const shape = editor.getShape(id)
  const text = (shape && editor.getShapeUtil(shape).getText(shape)) ?? ''
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether an arrow runs between the two already. */
export function isConnected(editor: Editor, a: TLShapeId, b: TLShapeId): boolean {
  const arrows = (id: TLShapeId) => editor.getBindingsToShape(id, 'arrow').map(({ fromId }) => fromId)
  const ofA = new Set(arrows(a))
  return arrows(b).some((arrow) => ofA.has(arrow))
}
