import {
  DefaultColorStyle,
  DefaultSizeStyle,
  DefaultStylePanelContent,
  type Editor,
  type StyleProp,
  type TLDefaultSizeStyle,
  useEditor,
  useRelevantStyles,
  useValue,
} from '@tldraw/tldraw'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { asInkColor, asNoteColor, inkColors, inkOf, noteColors } from '../../../shared/board/noteColors.ts'
import { isAboutBoard, openPollsOnBoard } from '../../polls/pollPlaces.ts'
import { useTheme } from '../../ui/theme/theme.ts'
import { useScene } from '../state/scene.ts'
import { freshTie } from '../ties/freshTie.ts'
import { MeaningBar, useMeaning } from '../ties/MeaningBar.tsx'
import styles from './StylePanel.module.css'

const sizes: readonly TLDefaultSizeStyle[] = ['s', 'm', 'l', 'xl']

/** Beside the board, in a row above the tools, or on a phone under the canvas. */
type Place = 'side' | 'foot' | 'phone'

/**
 * Colour and size of what is selected or about to be made; the rest of tldraw's styles one press away. What a note
 * means is one row above the tools: beside the board it would lie over the notes that are still to be placed.
 */
export function StylePanel({ place }: { place: Place }) {
  const narrow = place === 'phone'
  const editor = useEditor()
  const { space, board, texts, readOnly } = useScene()
  const votes = openPollsOnBoard(space, board.id).some((poll) => isAboutBoard(space, poll, board.id))
  const putAway = usePutAway(editor)
  const relevant = useRelevantStyles([])
  const wanted = useValue('style panel wanted', () => styleWanted(editor, narrow), [editor, narrow])
  const meaning = useMeaning()
  const tied = useValue('just tied', () => freshTie(editor) !== undefined, [editor])
  const [more, setMore] = useState(false)
  const isRow = meaning === 'node' || meaning === 'stance'
  if (!narrow && isRow !== (place === 'foot')) return null
  if (readOnly || votes || (putAway && !tied) || !wanted || !relevant || relevant.size === 0) return null
  const size = relevant.getAsKnownValue(DefaultSizeStyle)
  // Where looks mean something, the words come first; single colours and sizes stand behind "more".
  const looks = !meaning || (more && !narrow)
  return (
    <section
      className={styles.panel}
      aria-label={texts.style.label}
      data-place={place}
      data-open={more || undefined}
    >
      {meaning && <MeaningBar meaning={meaning} narrow={narrow || isRow} />}
      {looks && relevant.get(DefaultColorStyle) && (
        <Colors value={relevant.getAsKnownValue(DefaultColorStyle)} />
      )}
      {!narrow && looks && relevant.get(DefaultSizeStyle) && (
        <fieldset className={styles.sizes}>
          <legend className="visually-hidden">{texts.style.size}</legend>
          {sizes.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={size === value}
              title={texts.style.sizes[value]}
              aria-label={texts.style.sizes[value]}
              onClick={() => setStyle(editor, DefaultSizeStyle, value)}
            >
              <span data-size={value}>A</span>
            </button>
          ))}
        </fieldset>
      )}
      {!narrow && <MoreStyles open={more} onToggle={() => setMore(!more)} styles={relevant} />}
    </section>
  )
}

function Colors({ value }: { value: string | undefined }) {
  const editor = useEditor()
  const { texts } = useScene()
  const theme = useTheme()
  const forNotes = useValue('colours for notes', () => choosesNotes(editor), [editor])
  const choices = forNotes
    ? noteColors.map((color) => ({
        value: color.value,
        hex: color.fill,
        name: texts.style.noteColors[color.value],
      }))
    : inkColors.map((color) => ({
        value: color.value,
        hex: inkOf(color.value, theme),
        name: texts.style.inkColors[color.value],
      }))
  const chosen = value && (forNotes ? asNoteColor(value) : asInkColor(value))
  return (
    <fieldset className={styles.colors}>
      <legend className="visually-hidden">{texts.style.color}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.swatch}
          aria-pressed={chosen === choice.value}
          aria-label={choice.name}
          title={choice.name}
          onClick={() => setStyle(editor, DefaultColorStyle, choice.value)}
        >
          <span style={{ background: choice.hex }} data-note={forNotes ? '' : undefined} />
        </button>
      ))}
    </fieldset>
  )
}

type MoreProps = {
  open: boolean
  onToggle: () => void
  styles: NonNullable<ReturnType<typeof useRelevantStyles>>
}

function MoreStyles({ open, onToggle, styles: relevant }: MoreProps) {
  const { texts } = useScene()
  const Icon = open ? ChevronUp : ChevronDown
  return (
    <>
      <button type="button" className={styles.more} aria-expanded={open} onClick={onToggle}>
        {open ? texts.style.less : texts.style.more}
        <Icon size={16} aria-hidden />
      </button>
      {open && (
        <div className={styles.rest}>
          <DefaultStylePanelContent styles={relevant} />
        </div>
      )}
    </>
  )
}

/**
 * Whether Escape sent the panel away: it lies over the board, and what was written in stays selected. It is back
 * for another selection, and when the words are opened again.
 */
function usePutAway(editor: Editor): boolean {
  const [left, setLeft] = useState<string>()
  const selected = useValue('selection', () => editor.getSelectedShapeIds().join(), [editor])
  const writing = useValue('writing', () => editor.getEditingShapeId() !== null, [editor])
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setLeft(editor.getSelectedShapeIds().join())
    }
    // Before tldraw, which keeps the key to itself.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [editor])
  useEffect(() => {
    if (left !== undefined && (selected !== left || selected === '')) setLeft(undefined)
  }, [left, selected])
  return left !== undefined && selected === left && !writing
}

/** Only when there is something to style: a making tool in hand, or a selection. On a phone only the latter. */
function styleWanted(editor: Editor, narrow: boolean): boolean {
  if (editor.isInAny('select.translating', 'select.brushing', 'select.rotating', 'select.resizing'))
    return false
  if (editor.getInstanceState().followingUserId !== null) return false
  if (editor.isIn('select')) return editor.getSelectedShapeIds().length > 0
  return !narrow && !editor.isInAny('hand', 'laser', 'eraser', 'zoom')
}

/** Whether a colour now means the paper of a note rather than ink. */
function choosesNotes(editor: Editor): boolean {
  if (!editor.isIn('select')) return editor.getCurrentToolId() === 'note'
  return editor.getSelectedShapes().every((shape) => shape.type === 'note')
}

function setStyle<T>(editor: Editor, style: StyleProp<T>, value: T): void {
  editor.markHistoryStoppingPoint('style')
  editor.run(() => {
    if (editor.isIn('select')) editor.setStyleForSelectedShapes(style, value)
    editor.setStyleForNextShapes(style, value)
  })
}
