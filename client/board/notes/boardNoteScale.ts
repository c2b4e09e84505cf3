import {
  Box,
  DefaultSizeStyle,
  type Editor,
  type TLNoteShape,
  type TLShape,
  type TLShapePartial,
  toRichText,
} from '@tldraw/tldraw'
import { noteScale } from '../../../shared/board/noteScale.ts'
import { noteSide } from '../../../shared/board/places/noteGrid.ts'
import { plainText } from '../../../shared/board/richText.ts'
import { fitted, fittedWords } from '../../../shared/werkvormen/kit/note.ts'
import { layoutShapes } from '../canvas/layout.ts'

/** tldraw's size for what comes next, as long as nobody chose one. */
const unchosen = 'm'

/** How large a new note is on this board. */
export function boardNoteScale(editor: Editor): number {
  return noteScale(layoutBounds(editor))
}

/** A new note with these words as large as it allows; what a person chose for what comes next goes first. */
export function newNoteWords(
  editor: Editor,
  text: string,
): Pick<TLShapePartial<TLNoteShape>, 'props' | 'meta'> {
  const chosen = editor.getStyleForNextShape(DefaultSizeStyle)
  const richText = toRichText(text)
  if (chosen !== unchosen) return { props: { richText, size: chosen } }
  return { props: { richText, size: fittedWords(text).size }, meta: fitted }
}

/** What the layout takes of the page; undefined on a board without one. */
export function layoutBounds(editor: Editor): Box | undefined {
  const boxes = layoutShapes(editor).flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  return boxes.length > 0 ? Box.Common(boxes) : undefined
}

/**
 * Gives what people make with tldraw's own tool and keys the size of the board, around the point that tldraw chose,
 * and words that are fitted. Answers how to stop.
 */
export function scaleNewNotes(editor: Editor): () => void {
  return editor.sideEffects.registerBeforeCreateHandler('shape', (shape, source) => {
    if (source !== 'user' || !isNote(shape) || plainText(shape.props.richText) !== '') return shape
    const empty = withEmptyWords(editor, shape)
    return shape.props.scale === 1 && editor.isIn('note') ? scaled(empty, boardNoteScale(editor)) : empty
  })
}

function withEmptyWords(editor: Editor, note: TLNoteShape): TLNoteShape {
  const { props, meta } = newNoteWords(editor, '')
  return { ...note, props: { ...note.props, ...props }, meta: { ...note.meta, ...meta } }
}

function scaled(note: TLNoteShape, scale: number): TLNoteShape {
  const shift = ((scale - 1) * noteSide) / 2
  return { ...note, x: note.x - shift, y: note.y - shift, props: { ...note.props, scale } }
}

function isNote(shape: TLShape): shape is TLNoteShape {
  return shape.type === 'note'
}
