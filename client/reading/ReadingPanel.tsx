import type { TLStore } from '@tldraw/tldraw'
import { ChevronsLeft, ChevronsRight, PanelRightClose } from 'lucide-react'
import { useCallback } from 'react'
import { readingTexts } from '../../shared/texts/reading.ts'
import { useScene } from '../board/state/scene.ts'
import { ExportMenu } from '../exports/ExportMenu.tsx'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { goTo } from './going.ts'
import { panelName } from './panelName.ts'
import styles from './ReadingPanel.module.css'
import { ReadingParts } from './ReadingParts.tsx'

type Props = {
  store: TLStore
  /** The id of the heading, by which the region around it is named. */
  titleId: string
  wide: boolean
  onWide: (wide: boolean) => void
  onFold: () => void
}

/** What the board says, beside the canvas or the list. */
export default function ReadingPanel({ store, titleId, wide, onWide, onFold }: Props) {
  const { board, editor } = useScene()
  const texts = useTexts(readingTexts)
  const go = useCallback((notes: readonly string[]) => goTo(editor, notes), [editor])
  return (
    <>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.name}>
          {panelName(board.werkvorm, texts)}
        </h2>
        <div className={styles.tools}>
          <ExportMenu />
          <Button
            kind="plain"
            icon={wide ? ChevronsRight : ChevronsLeft}
            aria-pressed={wide}
            onClick={() => onWide(!wide)}
          >
            {wide ? texts.narrow : texts.widen}
          </Button>
          <Button kind="plain" icon={PanelRightClose} aria-expanded onClick={onFold}>
            {texts.fold}
          </Button>
        </div>
      </header>
      <div className={styles.body}>
        <ReadingParts store={store} onGo={go} />
      </div>
    </>
  )
}
