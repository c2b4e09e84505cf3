import { useEditor, useValue } from '@tldraw/tldraw'
import { Lock, LockOpen } from 'lucide-react'
import { useScene } from '../state/scene.ts'
import styles from './HoldBack.module.css'
import { holdable, holdSelection, isHeld } from './hold.ts'
import { holdWords } from './holdWords.ts'

/** "Houd dit voor mezelf" or "Laat dit hier": what is selected stays here when the board is harvested. */
export function HoldBack() {
  const editor = useEditor()
  const { board, harvest, meeting, readOnly } = useScene()
  const selected = useValue('what can be kept back', () => holdable(editor).length, [editor])
  const held = useValue('is kept back', () => holdable(editor).every(isHeld), [editor])
  if (!harvest || readOnly || selected === 0) return null
  const words = holdWords(board.kind, meeting.harvest)
  const Icon = held ? Lock : LockOpen
  return (
    <button
      type="button"
      role="switch"
      aria-checked={held}
      className={styles.hold}
      onClick={() => holdSelection(editor, !held)}
    >
      <Icon size={18} aria-hidden />
      {selected === 1 ? words.hold : words.holdMany}
    </button>
  )
}
