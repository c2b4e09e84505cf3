import type { TLStore } from '@tldraw/tldraw'
import { X } from 'lucide-react'
import * as Parts from 'radix-ui/dialog'
import { useRef } from 'react'
import { readingTexts } from '../../shared/texts/reading.ts'
import { useScene } from '../board/state/scene.ts'
import { NoticeList } from '../board/strip/NoticeList.tsx'
import { ExportMenu } from '../exports/ExportMenu.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { goTo } from './going.ts'
import styles from './ReadingPanel.module.css'
import { ReadingParts } from './ReadingParts.tsx'

type Props = { store: TLStore; name: string; onClose: () => void }

/** What the board says, over the whole of a phone. Who goes to a note leaves it. */
export default function ReadingSheet({ store, name, onClose }: Props) {
  const { editor } = useScene()
  const texts = useTexts(readingTexts)
  const wanted = useRef<readonly string[]>(undefined)
  const go = (notes: readonly string[]) => {
    wanted.current = notes
    onClose()
  }
  return (
    <Parts.Root open onOpenChange={(open) => open || onClose()}>
      <Parts.Portal>
        <Parts.Content
          className={styles.sheet}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            if (!wanted.current) return
            event.preventDefault()
            goTo(editor, wanted.current)
          }}
        >
          <div className={styles.head}>
            <Parts.Title className={styles.name}>{name}</Parts.Title>
            <Parts.Close className={styles.close}>
              <X size={18} aria-hidden />
              {texts.close}
            </Parts.Close>
            <div className={styles.below}>
              <ExportMenu />
            </div>
          </div>
          <div className={styles.body}>
            <ReadingParts store={store} onGo={go} />
          </div>
          <div className={styles.notices}>
            <NoticeList />
          </div>
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}
