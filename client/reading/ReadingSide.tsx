import { useValue } from '@tldraw/tldraw'
import { BookOpenText } from 'lucide-react'
import { lazy, Suspense, useId, useMemo, useState } from 'react'
import { readingTexts } from '../../shared/texts/reading.ts'
import { useScene } from '../board/state/scene.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { isWorthReading } from './isWorthReading.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { usePanelMemory } from './panelMemory.ts'
import { panelName } from './panelName.ts'
import styles from './ReadingSide.module.css'

const ReadingPanel = lazy(() => import('./ReadingPanel.tsx'))
const ReadingSheet = lazy(() => import('./ReadingSheet.tsx'))

type Props = { narrow: boolean }

/** What the board says, beside it: folded it is a button, and nothing of it is fetched before it is opened. */
export function ReadingSide({ narrow }: Props) {
  return narrow ? <OnPhone /> : <Beside />
}

function Beside() {
  const { board, view } = useScene()
  const texts = useTexts(readingTexts)
  const [{ open, wide }, remember] = usePanelMemory()
  const name = panelName(board.werkvorm, texts)
  const id = useId()
  if (!view.store) return null
  if (!open) {
    return (
      <div className={styles.side} data-folded="">
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={false}
          aria-label={texts.unfold(name)}
          onClick={() => remember({ open: true })}
        >
          <BookOpenText size={18} aria-hidden />
          <span>{name}</span>
        </button>
      </div>
    )
  }
  return (
    <section
      className={styles.side}
      data-wide={wide ? '' : undefined}
      aria-labelledby={id}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <PanelBoundary>
        <Suspense fallback={<Loading />}>
          <ReadingPanel
            key={view.store.id}
            store={view.store}
            titleId={id}
            wide={wide}
            onWide={(next) => remember({ wide: next })}
            onFold={() => remember({ open: false })}
          />
        </Suspense>
      </PanelBoundary>
    </section>
  )
}

function OnPhone() {
  const { board, view } = useScene()
  const texts = useTexts(readingTexts)
  const [open, setOpen] = useState(false)
  const name = panelName(board.werkvorm, texts)
  const { store } = view
  const shapes = useMemo(() => store?.query.ids('shape'), [store])
  const isWorth = useValue(
    'there is something to read',
    () => shapes !== undefined && isWorthReading(board.werkvorm, shapes.get()),
    [shapes, board.werkvorm],
  )
  // Who reads when the last note is taken away goes on reading.
  if (!store || !(isWorth || open)) return null
  return (
    <div className={styles.phone}>
      <button
        type="button"
        className={styles.unfold}
        aria-haspopup="dialog"
        aria-label={texts.unfold(name)}
        onClick={() => setOpen(true)}
      >
        <BookOpenText size={18} aria-hidden />
        <span>{name}</span>
      </button>
      {open && (
        <PanelBoundary>
          <Suspense
            fallback={
              <div className={styles.sheet}>
                <Loading />
              </div>
            }
          >
            <ReadingSheet store={store} name={name} onClose={() => setOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  )
}

function Loading() {
  const texts = useTexts(readingTexts)
  return (
    <p className={styles.loading} role="status">
      {texts.loading}
    </p>
  )
}
