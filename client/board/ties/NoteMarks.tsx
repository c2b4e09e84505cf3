import { type Editor, type TLNoteShape, type TLShapeId, useEditor, useValue } from '@tldraw/tldraw'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { isLayoutShape } from '../canvas/layout.ts'
import { useScene } from '../state/scene.ts'
import { noteMeaning } from './meaning.ts'
import styles from './NoteMarks.module.css'
import { meaningsOf, type NoteKind } from './noteMeanings.ts'

/** More marks would make the canvas slow; who comes nearer sees them. */
const mostMarks = 250
/** A note that is narrower on the screen has room for the sign alone, or for nothing. */
const roomForWord = 112
const roomForSign = 44

/** On each note in view what its colour means, in a sign and a word. */
export function NoteMarks() {
  const { board } = useScene()
  const kind = noteMeaning(board)
  return kind ? <Marks kind={kind} /> : null
}

function Marks({ kind }: { kind: NoteKind }) {
  const editor = useEditor()
  const ids = useValue('marked notes', () => markedNotes(editor), [editor])
  return ids.map((id) => <Mark key={id} id={id} kind={kind} />)
}

function markedNotes(editor: Editor): TLShapeId[] {
  const culled = editor.getCulledShapes()
  const ids = editor
    .getCurrentPageShapes()
    .filter((shape) => shape.type === 'note' && !isLayoutShape(shape) && !culled.has(shape.id))
    .map(({ id }) => id)
  return ids.length > mostMarks ? [] : ids
}

function Mark({ id, kind }: { id: TLShapeId; kind: NoteKind }) {
  const editor = useEditor()
  const texts = useTexts(tieTexts)
  const color = useValue('colour', () => editor.getShape<TLNoteShape>(id)?.props.color, [editor, id])
  const place = useValue('place of the mark', () => markPlace(editor, id), [editor, id])
  if (!color || !place || place.width < roomForSign) return null
  const { all, keyOf } = meaningsOf(kind, texts)
  const meaning = all.find(({ key }) => key === keyOf(color))
  if (!meaning) return null
  return (
    <span className={styles.mark} style={{ transform: `translate(${place.x}px, ${place.y}px)` }} aria-hidden>
      <meaning.Icon size={14} />
      {place.width >= roomForWord && meaning.word}
    </span>
  )
}

/** Half of a mark hangs over the upper edge of its note, in pixels: large words begin just below that edge. */
const over = 10

/** The upper left corner, in pixels of the view. */
function markPlace(editor: Editor, id: TLShapeId) {
  const bounds = editor.getShapePageBounds(id)
  if (!bounds) return undefined
  const corner = editor.pageToViewport({ x: bounds.minX, y: bounds.minY })
  return {
    x: Math.round(corner.x) + 3,
    y: Math.round(corner.y) - over,
    width: Math.round(bounds.width * editor.getZoomLevel()),
  }
}
