import { useEditor } from '@tldraw/tldraw'
import { Waypoints } from 'lucide-react'
import { boardOutcome } from '../../../shared/reading/board.ts'
import { tidy } from '../../../shared/reading/network/tidy.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { editBoard } from '../edits/useEdits.ts'
import { recordsOfStore } from '../outline/boardWatch.ts'
import { useScene } from '../state/scene.ts'
import { hasTies } from './meaning.ts'
import styles from './TidyButton.module.css'
import { moveNotes } from './tidyBoard.ts'

type Props = { className?: string | undefined; onDone?: () => void }

/** Lays the map in order on request, every note in its own ring. */
export function TidyButton({ className = styles.tidy, onDone }: Props) {
  const editor = useEditor()
  const scene = useScene()
  const texts = useTexts(tieTexts)
  const { space, board, readOnly, notesOnly } = scene
  if (!hasTies(board) || readOnly || notesOnly) return null
  const tidyUp = () => {
    onDone?.()
    editor.complete()
    const plan = editBoard(scene, recordsOfStore(editor.store))
    const outcome = boardOutcome(plan.outline, { ...board, language: space.meta.language }, space.members)
    if (outcome.kind !== 'network') return
    const change = tidy(plan, outcome)
    if (change.put.length === 0) return void announce(texts.tidy.nothing)
    moveNotes(editor, change)
    announce(texts.tidy.done)
  }
  return (
    <button type="button" className={className} title={texts.tidy.title} onClick={tidyUp}>
      <Waypoints size={20} aria-hidden />
      {texts.tidy.label}
    </button>
  )
}
