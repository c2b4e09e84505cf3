import { DefaultColorStyle, type Editor, type TLNoteShape, useEditor, useValue } from '@tldraw/tldraw'
import { recolour } from '../../../shared/board/edits/index.ts'
import type { NoteColor } from '../../../shared/board/noteColors.ts'
import { useEdits } from '../edits/useEdits.ts'
import { MeaningChoices } from './MeaningChoices.tsx'
import type { NoteKind } from './noteMeanings.ts'

/** What the selected notes mean, or that which the next one will. */
export function NoteMeaningBar({ kind, narrow }: { kind: NoteKind; narrow: boolean }) {
  const editor = useEditor()
  const edits = useEdits()
  const colors = useValue('colours', () => colorsNow(editor), [editor])
  const choose = (color: NoteColor) => {
    const ids = editor.isIn('select') ? editor.getSelectedShapeIds() : []
    if (ids.length > 0) edits.apply((board) => recolour(board, ids, color), 'meaning')
    editor.setStyleForNextShapes(DefaultColorStyle, color)
  }
  return <MeaningChoices kind={kind} narrow={narrow} colors={colors} onChoose={choose} />
}

/** Of the selected notes, or that which a new note gets. */
function colorsNow(editor: Editor): string[] {
  if (!editor.isIn('select')) return [editor.getStyleForNextShape(DefaultColorStyle)]
  return editor
    .getSelectedShapes()
    .flatMap((shape) => (shape.type === 'note' ? (shape as TLNoteShape).props.color : []))
}
