import { memo } from 'react'
import { asNoteColor, noteColors } from '../../shared/board/noteColors.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import type { Row } from './rows.ts'
import { linkWords, rowWords } from './rowWords.ts'

/** One note in the list. It knows nothing of the rest of the page, so that only a changed note is drawn again. */
export const NoteLine = memo(function NoteLine({ row }: { row: Row }) {
  const texts = useTexts(listTexts)
  return (
    <li className={styles.line} data-note={row.id}>
      <p className={styles.words} style={{ background: paperOf(row) }}>
        {rowWords(row, texts.note)}
      </p>
      {row.links.length > 0 && (
        <ul className={styles.links}>
          {row.links.map((link) => (
            <li key={link.id}>{linkWords(link, texts)}</li>
          ))}
        </ul>
      )}
    </li>
  )
})

/** The paper of a note as the tokens have it. */
function paperOf({ kind, color }: Row): string | undefined {
  if (kind !== 'note') return undefined
  const value = asNoteColor(color)
  return `var(--note-${noteColors.find((known) => known.value === value)?.token ?? 'yellow'})`
}
