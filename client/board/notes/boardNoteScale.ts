import {
  Box,
  DefaultSizeStyle,
  type Editor,
  type TLDefaultSizeStyle,
  type TLNoteShape,
  type TLShape,
} from '@tldraw/tldraw'
import { noteScale, noteTextSize } from '../../../shared/board/noteScale.ts'
import { noteSide } from '../../../shared/board/places/noteGrid.ts'
import { layoutShapes } from '../canvas/layout.ts'

/** How large a new note is on this board. */
export function boardNoteScale(editor: Editor): number {
  return noteScale(layoutBounds(editor))
}

/** How large the words are in a new note; what a person chose goes first. */
export function boardNoteSize(editor: Editor, text = ''): TLDefaultSizeStyle {
  const chosen = editor.getStyleForNextShape(DefaultSizeStyle)
  return chosen === 'm' ? noteTextSize(layoutBounds(editor), text) : chosen
}

/** What the layout takes of the page; undefined on a board without one. */
export function layoutBounds(editor: Editor): Box | undefined {
  const boxes = layoutShapes(editor).flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  return boxes.length > 0 ? Box.Common(boxes) : undefined
}

/** Lets tldraw's note tool make notes of the board's size, around the point it chose. Answers how to stop. */
export function scaleNewNotes(editor: Editor): () => void {
  return editor.sideEffects.registerBeforeCreateHandler('shape', (shape, source) => {
    if (source !== 'user' || !isNote(shape) || shape.props.scale !== 1 || !editor.isIn('note')) return shape
    const scale = boardNoteScale(editor)
    const shift = ((scale - 1) * noteSide) / 2
    return {
      ...shape,
      x: shape.x - shift,
      y: shape.y - shift,
      props: { ...shape.props, scale, size: boardNoteSize(editor) },
    }
  })
}

function isNote(shape: TLShape): shape is TLNoteShape {
  return shape.type === 'note'
}
