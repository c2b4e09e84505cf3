import { DefaultColorStyle, type Editor, type TLNoteShape, useEditor, useValue } from '@tldraw/tldraw'
import { recolour } from '../../../shared/board/edits/index.ts'
import { type NoteColor, noteFill } from '../../../shared/board/noteColors.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useEdits } from '../edits/useEdits.ts'
import styles from './MeaningBar.module.css'
import { meaningsOf, type NoteKind } from './noteMeanings.ts'

/** Who or what a note is, or where someone stands: the word, its sign and its colour together. */
export function NoteMeaningBar({ kind, narrow }: { kind: NoteKind; narrow: boolean }) {
  const editor = useEditor()
  const edits = useEdits()
  const texts = useTexts(tieTexts)
  const meanings = meaningsOf(kind, texts)
  const colors = useValue('colours', () => colorsNow(editor), [editor])
  const keys = new Set(colors.map((color) => meanings.keyOf(color)))
  const choose = (color: NoteColor) => {
    const ids = editor.isIn('select') ? editor.getSelectedShapeIds() : []
    if (ids.length > 0) edits.apply((board) => recolour(board, ids, color), 'meaning')
    editor.setStyleForNextShapes(DefaultColorStyle, color)
  }
  return (
    <fieldset className={styles.group} data-narrow={narrow ? '' : undefined}>
      <legend className={narrow ? 'visually-hidden' : styles.legend}>{meanings.label}</legend>
      <div className={styles.rows}>
        {meanings.all.map(({ key, word, color, Icon }) => (
          <button
            key={key}
            type="button"
            className={styles.choice}
            aria-pressed={keys.size === 1 && keys.has(key)}
            onClick={() => choose(color)}
          >
            <span className={styles.sign} style={{ background: noteFill(color) }}>
              <Icon size={16} aria-hidden />
            </span>
            {word}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** Of the selected notes, or that which a new note gets. */
function colorsNow(editor: Editor): string[] {
  if (!editor.isIn('select')) return [editor.getStyleForNextShape(DefaultColorStyle)]
  return editor
    .getSelectedShapes()
    .flatMap((shape) => (shape.type === 'note' ? (shape as TLNoteShape).props.color : []))
}
