import { Maximize2 } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Outline } from '../../../shared/board/outline/types.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog } from '../../ui/components/Dialog.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useTheme } from '../../ui/theme/theme.ts'
import type { TableHands } from '../table/tableHands.ts'
import { useViewPictures } from '../views/useView.ts'
import { PictureBox } from './PictureBox.tsx'
import styles from './PicturesPart.module.css'

type Props = {
  outcome: Outcome
  outline: Outline
  chosen: ReadonlySet<string>
  onGo: TableHands['go']
}

/** The pictures of a board, drawn from its reading; each can be looked at over the whole window. */
export function PicturesPart({ outcome, outline, chosen, onGo }: Props) {
  const texts = useTexts(readingTexts)
  const language = useLanguage()
  const theme = useTheme()
  const request = useMemo(
    () => ({ ask: 'pictures', outcome, language, theme }) as const,
    [outcome, language, theme],
  )
  const pictures = useViewPictures(request) ?? []
  const [bigKey, setBigKey] = useState<string>()
  const big = pictures.find(({ key }) => key === bigKey)
  // A large picture is drawn again when it is another one, not whenever somebody moves a note.
  const latest = useRef({ outline, onGo })
  latest.current = { outline, onGo }
  const { wordless } = texts.table
  const nameOf = useCallback(
    (note: string) => latest.current.outline.items.get(note)?.text || wordless,
    [wordless],
  )
  const go = useCallback((note: string) => latest.current.onGo([note]), [])
  const shared = { chosen, nameOf }
  return (
    <>
      {pictures.map(({ key, title, svg }) => (
        <section key={key} className={styles.part}>
          <div className={styles.head}>
            <h3 className={styles.title}>{title}</h3>
            <Button
              kind="plain"
              icon={Maximize2}
              aria-label={texts.pictures.bigOf(title)}
              onClick={() => setBigKey(key)}
            >
              {texts.pictures.big}
            </Button>
          </div>
          <PictureBox picture={svg} {...shared} onGo={go} />
        </section>
      ))}
      {big && (
        <Dialog open onClose={() => setBigKey(undefined)} title={big.title} width="screen">
          <PictureBox
            size="large"
            picture={big.svg}
            {...shared}
            onGo={(note) => {
              setBigKey(undefined)
              onGo([note])
            }}
          />
          <p className={styles.keys}>{texts.pictures.keys}</p>
        </Dialog>
      )}
    </>
  )
}
