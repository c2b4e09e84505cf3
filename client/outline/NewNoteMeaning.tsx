import { recolour } from '../../shared/board/edits/index.ts'
import type { NoteColor } from '../../shared/board/noteColors.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { useScene } from '../board/state/scene.ts'
import { rememberColor } from '../board/ties/lastMeaning.ts'
import { MeaningChoices } from '../board/ties/MeaningChoices.tsx'
import { noteMeaning } from '../board/ties/meaning.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import type { Row } from './rows.ts'
import { tell } from './tell.ts'

/** While a new note is written: what it is, where its colour tells that. The next note begins with it. */
export function NewNoteMeaning({ row }: { row: Row }) {
  const { board } = useScene()
  const texts = useTexts(listTexts).done
  const edits = useEdits()
  const kind = noteMeaning(board)
  if (!kind) return null
  const choose = (color: NoteColor, word: string) => {
    rememberColor(board, color)
    const { changed } = edits.apply((read) => recolour(read, [row.id], color), 'recolour')
    if (changed) tell(texts.colored(word))
  }
  return (
    <div className={styles.about}>
      <MeaningChoices kind={kind} narrow colors={[row.color]} onChoose={choose} />
    </div>
  )
}
