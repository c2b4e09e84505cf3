import { useEditor, useValue } from '@tldraw/tldraw'
import { Lock, LockOpen } from 'lucide-react'
import { useScene } from '../state/scene.ts'
import styles from './HoldBack.module.css'
import { holdable, holdSelection, isHeld } from './hold.ts'

/** "Houd dit voor mezelf": what is selected stays here when the board is harvested. */
export function HoldBack() {
  const editor = useEditor()
  const { harvest, meeting, readOnly } = useScene()
  const selected = useValue('what can be kept back', () => holdable(editor).length, [editor])
  const held = useValue('is kept back', () => holdable(editor).every(isHeld), [editor])
  if (!harvest || readOnly || selected === 0) return null
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
      {selected === 1 ? meeting.harvest.hold : meeting.harvest.holdMany}
    </button>
  )
}
