import { type Editor, react, type TLNoteShape, type TLShapeId, unsafe__withoutCapture } from '@tldraw/tldraw'
import { plainText } from '../../../shared/board/richText.ts'
import { fittedWords, isFitted } from '../../../shared/werkvormen/kit/note.ts'

/**
 * Fits a note once more when a person leaves it: the last letters of a colleague may have come in after their own.
 * No step of undo, as the writing itself is none. Answers how to stop.
 */
export function fitWhenWritten(editor: Editor): () => void {
  let writing: TLShapeId | null = null
  return react('fit a written note', () => {
    const left = writing
    writing = editor.getEditingShapeId()
    if (left && left !== writing) unsafe__withoutCapture(() => refit(editor, left))
  })
}

function refit(editor: Editor, id: TLShapeId): void {
  const note = editor.getShape<TLNoteShape>(id)
  if (note?.type !== 'note' || !isFitted(note.meta) || editor.getIsReadonly()) return
  const { size } = fittedWords(plainText(note.props.richText))
  if (size === note.props.size) return
  editor.run(() => editor.updateShape<TLNoteShape>({ id, type: 'note', props: { size } }), {
    history: 'ignore',
  })
}
