import {
  createShapeId,
  DefaultColorStyle,
  type Editor,
  type TLNoteShape,
  type TLShapeId,
  useEditor,
  type VecLike,
} from '@tldraw/tldraw'
import { useMemo } from 'react'
import { connect } from '../../../shared/board/edits/index.ts'
import { asNoteColor } from '../../../shared/board/noteColors.ts'
import { type Edits, useEdits } from '../edits/useEdits.ts'
import { boardNoteScale, newNoteWords } from '../notes/boardNoteScale.ts'
import { useScene } from '../state/scene.ts'
import { rememberTie } from './freshTie.ts'
import { hasTies } from './meaning.ts'
import { lastTie, lookOfChoice } from './tieChoice.ts'

export type Connect = {
  /** Ties two things; whether that could be done. The first stays selected, for the next. */
  to(from: TLShapeId, to: TLShapeId): boolean
  /** Makes a note with its middle at a point, tied to what it was dragged from, in one step of undo. */
  toNew(from: TLShapeId, middle: VecLike, text?: string): TLShapeId | undefined
}

/** Ties things on the canvas, as the list view does it; on a map with the kind that was chosen last. */
export function useConnect(): Connect {
  const editor = useEditor()
  const edits = useEdits()
  const { board } = useScene()
  const ties = hasTies(board)
  return useMemo(
    () => ({
      to: (from, to) => connectTo(editor, edits, ties, from, to),
      toNew(from, middle, text = '') {
        const mark = editor.markHistoryStoppingPoint('connect to a new note')
        const note = makeNote(editor, middle, text)
        if (!note) return undefined
        const connected = connectTo(editor, edits, ties, from, note)
        editor.squashToMark(mark)
        if (!connected) return undefined
        if (text === '') writeIn(editor, note)
        return note
      },
    }),
    [editor, edits, ties],
  )
}

function connectTo(editor: Editor, edits: Edits, ties: boolean, from: TLShapeId, to: TLShapeId): boolean {
  const id = createShapeId()
  const look = ties ? { look: lookOfChoice(lastTie.get()) } : {}
  const { changed } = edits.apply((board) => connect(board, { id, from, to, ...look }), 'connect')
  if (changed) rememberTie(editor, id, from)
  return changed
}

function makeNote(editor: Editor, middle: VecLike, text: string): TLShapeId | undefined {
  const id = createShapeId()
  const scale = boardNoteScale(editor)
  const side = 200 * scale
  const color = asNoteColor(editor.getStyleForNextShape(DefaultColorStyle))
  const place = { x: middle.x - side / 2, y: middle.y - side / 2 }
  const words = newNoteWords(editor, text)
  const props = { ...words.props, color, scale }
  editor.createShape<TLNoteShape>({ id, type: 'note', ...place, ...words, props })
  return editor.getShape(id) ? id : undefined
}

function writeIn(editor: Editor, id: TLShapeId): void {
  editor.select(id)
  editor.setEditingShape(id)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: editor.getShape(id) })
}
