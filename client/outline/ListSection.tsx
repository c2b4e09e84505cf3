import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import { NoteLine } from './NoteLine.tsx'
import type { Section } from './rows.ts'

type Props = { section: Section; alone: boolean }

/** A zone with its question and what stands in it. */
export function ListSection({ section, alone }: Props) {
  const texts = useTexts(listTexts)
  const id = useId()
  const [open, setOpen] = useState(true)
  const title = sectionTitle(section, alone, texts.zone)
  return (
    <section className={styles.section} aria-labelledby={`${id}-head`}>
      <h2 className={styles.head}>
        <button
          type="button"
          id={`${id}-head`}
          className={styles.fold}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown size={20} aria-hidden className={styles.chevron} />
          <span className={styles.headWords}>{title}</span>
          <span className={styles.count}>{texts.summary.notes(section.rows.length)}</span>
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!open}>
        {section.question && <p className={styles.question}>{section.question}</p>}
        {section.rows.length === 0 && <p className={styles.quiet}>{texts.zone.empty}</p>}
        {open && (
          <ul className={styles.lines}>
            {section.rows.map((row) => (
              <NoteLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** What a part of the list is called. */
export function sectionTitle(
  { zone, title }: Pick<Section, 'zone' | 'title'>,
  alone: boolean,
  texts: { elsewhere: string; whole: string; nameless: string },
): string {
  if (zone === undefined) return alone ? texts.whole : texts.elsewhere
  return title || texts.nameless
}
