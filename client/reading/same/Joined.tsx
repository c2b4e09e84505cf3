import { undoSame } from '../../../shared/board/edits/index.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { shortened } from '../table/savedWords.ts'
import styles from './SameNames.module.css'
import type { SameGroup } from './sameGroups.ts'

/** What people said to be the same, folded: a mistake can be put right later too. */
export function Joined({ sets }: { sets: readonly SameGroup[] }) {
  const texts = useTexts(readingTexts).same
  const edits = useEdits()
  if (sets.length === 0) return null
  const split = ({ name, notes }: SameGroup) => {
    const { changed } = edits.apply((board) => undoSame(board, notes), 'split')
    if (changed) announce(texts.split(shortened(name)))
  }
  return (
    <details className={styles.joined}>
      <summary>{texts.joined(sets.length)}</summary>
      <ul className={styles.groups}>
        {sets.map((set) => (
          <li key={set.notes.join('+')} className={styles.joinedOne}>
            <span>{texts.times(set.notes.length, set.name)}</span>
            <Button kind="plain" onClick={() => split(set)}>
              {texts.takeApart}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
