import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Scenes.module.css'

/** More marks than this are too small to be told apart from the last row. */
const mostMarks = 30

/** "7 van 12 klaar", with a mark for each. */
export function Ready({ ready, total }: { ready: number; total: number }) {
  const texts = useTexts(screenTexts).work
  return (
    <div className={styles.ready}>
      <p className={styles.how}>{ready === total ? texts.allReady : texts.ready(ready, total)}</p>
      {total <= mostMarks && (
        <div className={styles.marks} aria-hidden="true">
          {Array.from({ length: total }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
            <span key={place} className={styles.mark} data-done={place < ready || undefined} />
          ))}
        </div>
      )}
    </div>
  )
}
