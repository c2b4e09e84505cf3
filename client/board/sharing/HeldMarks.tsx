import { type Editor, type TLShapeId, useEditor, useValue } from '@tldraw/tldraw'
import { Lock } from 'lucide-react'
import { useScene } from '../state/scene.ts'
import styles from './HeldMarks.module.css'
import { heldInView } from './hold.ts'
import { holdWords } from './holdWords.ts'

/** A lock at everything that is kept back, so that nobody has to remember it. */
export function HeldMarks() {
  const editor = useEditor()
  const { harvest } = useScene()
  const ids = useValue('kept back', () => heldInView(editor).map(({ id }) => id), [editor])
  if (!harvest) return null
  return ids.map((id) => <HeldMark key={id} id={id} />)
}

function HeldMark({ id }: { id: TLShapeId }) {
  const editor = useEditor()
  const { board, meeting } = useScene()
  const corner = useValue('corner', () => cornerOf(editor, id), [editor, id])
  if (!corner) return null
  return (
    <span className={styles.mark} style={{ transform: `translate(${corner.x}px, ${corner.y}px)` }}>
      <Lock size={14} aria-hidden />
      {holdWords(board.kind, meeting.harvest).held}
    </span>
  )
}

function cornerOf(editor: Editor, id: TLShapeId): { x: number; y: number } | undefined {
  const bounds = editor.getShapePageBounds(id)
  if (!bounds) return undefined
  const { x, y } = editor.pageToViewport({ x: bounds.minX, y: bounds.minY })
  return { x: Math.round(x), y: Math.round(y) }
}
