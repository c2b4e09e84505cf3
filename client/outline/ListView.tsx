import type { TLStore } from '@tldraw/tldraw'
import { useMemo } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useOutline } from '../board/outline/useOutline.ts'
import { useScene } from '../board/state/scene.ts'
import { NoticeList } from '../board/strip/NoticeList.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import { ListSection } from './ListSection.tsx'
import { RowMemory } from './rows.ts'

/** The board from top to bottom, for a phone, a keyboard and a screen reader (B31). */
export function ListView({ store }: { store: TLStore }) {
  const { space, board } = useScene()
  const texts = useTexts(listTexts)
  const outline = useOutline(store, space, board)
  const memory = useMemo(() => new RowMemory(), [])
  const sections = useMemo(() => memory.sections(outline), [memory, outline])
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <p className={styles.summary}>{texts.summary.notes(outline.items.size)}</p>
          {sections.map((section) => (
            <ListSection key={section.zone ?? ''} section={section} alone={sections.length === 1} />
          ))}
        </div>
      </div>
      <div className={styles.foot}>
        <NoticeList />
      </div>
    </div>
  )
}
