import {
  createShapeId,
  DefaultColorStyle,
  type Editor,
  type TLNoteShape,
  type TLShapeId,
  toRichText,
  type VecLike,
} from '@tldraw/tldraw'
import { asNoteColor } from '../../../shared/board/noteColors.ts'
import { isLayoutShape } from '../canvas/layout.ts'
import { boardNoteScale } from './boardNoteScale.ts'
import { type Area, freeSpot, noteGrid, noteSide } from './noteGrid.ts'

/** Makes notes with these texts in a tidy grid near the middle of the view, and selects them. */
export function createNotes(editor: Editor, texts: readonly string[]): TLShapeId[] {
  const scale = boardNoteScale(editor)
  const places = noteGrid(texts.length, area(editor), occupied(editor), scale)
  editor.markHistoryStoppingPoint('create notes')
  const ids = texts.map(() => createShapeId())
  editor.createShapes<TLNoteShape>(
    texts.map((text, index) => ({
      id: ids[index] ?? createShapeId(),
      type: 'note',
      ...places[index],
      props: { richText: toRichText(text), color: nextNoteColor(editor), scale },
    })),
  )
  const made = ids.filter((id) => editor.getShape(id))
  editor.setSelectedShapes(made)
  return made
}

/** Makes one empty note, with its middle at the point or in free space, and starts writing in it. */
export function startNote(editor: Editor, middle?: VecLike): void {
  if (editor.getIsReadonly()) return
  const id = createShapeId()
  const scale = boardNoteScale(editor)
  const side = noteSide * scale
  const place = middle
    ? { x: middle.x - side / 2, y: middle.y - side / 2 }
    : freeSpot({ w: side, h: side }, area(editor), occupied(editor))
  editor.complete()
  editor.markHistoryStoppingPoint('create note')
  editor.createShape<TLNoteShape>({
    id,
    type: 'note',
    ...place,
    props: { color: nextNoteColor(editor), scale },
  })
  if (!editor.getShape(id)) return
  editor.setCurrentTool('select')
  editor.select(id)
  editor.setEditingShape(id)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: editor.getShape(id) })
}

function nextNoteColor(editor: Editor) {
  return asNoteColor(editor.getStyleForNextShape(DefaultColorStyle))
}

function area(editor: Editor): Area {
  const { x, y, w, h } = editor.getViewportPageBounds()
  return { x, y, w, h }
}

/** What a new note should not cover: people's work, and the titles of a layout. Its zones are there to be filled. */
export function occupied(editor: Editor): Area[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds =
      isLayoutShape(shape) && shape.type === 'frame' ? undefined : editor.getShapePageBounds(shape)
    return bounds ? [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}
