import type { TLStore } from '@tldraw/tldraw'
import { useDeferredValue, useMemo } from 'react'
import { readingTexts } from '../../shared/texts/reading.ts'
import { useOutcome, useOutline } from '../board/outline/useOutline.ts'
import { Snapshots } from '../board/snapshots/Snapshots.tsx'
import { useScene } from '../board/state/scene.ts'
import { EmptyState } from '../ui/components/EmptyState.tsx'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { Findings } from './findings/Findings.tsx'
import { PicturesPart } from './pictures/PicturesPart.tsx'
import styles from './ReadingPanel.module.css'
import { SameNames } from './same/SameNames.tsx'
import { ReadingTable } from './table/ReadingTable.tsx'
import type { TableHands } from './table/tableHands.ts'
import { useChosen } from './useChosen.ts'
import { useTableHands } from './useTableHands.ts'
import { useViewWords } from './views/useView.ts'

type Props = { store: TLStore; onGo: TableHands['go'] }

/** Everything that a board says: findings, pictures, what may stand here twice, and tables. Live while people work. */
export function ReadingParts({ store, onGo }: Props) {
  const { space, board, editor, readOnly, names: memberNames } = useScene()
  const texts = useTexts(readingTexts)
  const language = useLanguage()
  const outline = useOutline(store, space, board)
  const outcome = useOutcome(outline, space, board)
  // What is read at leisure waits for what is being typed.
  const calm = useDeferredValue(outcome)
  const request = useMemo(() => ({ ask: 'words', outcome, language }) as const, [outcome, language])
  const said = useViewWords(request)
  const chosen = useChosen(editor)
  const hands = useTableHands(outline, onGo)
  const names = useMemo(() => [...new Set(memberNames.values())], [memberNames])
  if (outline.items.size === 0) {
    return (
      <>
        <EmptyState title={texts.empty.title}>{texts.empty.text}</EmptyState>
        {outcome.kind === 'network' && <Snapshots network={outcome} onGo={onGo} />}
      </>
    )
  }
  if (!said) return <p role="status">{texts.loading}</p>
  const { tables, findings } = said
  const canBeChanged = tables.some(({ columns }) => columns.some(({ edit }) => edit !== undefined))
  return (
    <>
      <Findings findings={findings} onGo={onGo} />
      <PicturesPart outcome={calm} outline={outline} chosen={chosen} onGo={onGo} />
      <SameNames outcome={calm} outline={outline} onGo={onGo} />
      {calm.kind === 'network' && <Snapshots network={calm} onGo={onGo} />}
      {readOnly && canBeChanged && <p className={styles.note}>{texts.readOnly}</p>}
      {tables.map((table) => (
        <ReadingTable key={table.key} table={table} chosen={chosen} hands={hands} names={names} />
      ))}
    </>
  )
}
