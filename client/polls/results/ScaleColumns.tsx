import type { CSSProperties } from 'react'
import type { PollQuestion, QuestionResult } from '../../../shared/space/meeting/poll.ts'
import { resultTexts } from '../../../shared/texts/results.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Results.module.css'

type Props = {
  question: Extract<PollQuestion, { kind: 'scale' }>
  result: Extract<QuestionResult, { kind: 'scale' }>
}

/** A scale question as columns, with the mean where it lies on the scale. Sizes follow the letters around it. */
export function ScaleColumns({ question, result }: Props) {
  const texts = useTexts(resultTexts)
  const { counts, mean, people } = result
  if (people === 0) return <p className={styles.nobody}>{texts.nobody}</p>
  const most = Math.max(...counts)
  return (
    <div className={styles.result}>
      <div className={styles.scale} style={{ '--columns': counts.length } as CSSProperties}>
        <ol className={styles.columns}>
          {counts.map((count, place) => (
            // The columns of a scale have a fixed order.
            // biome-ignore lint/suspicious/noArrayIndexKey: a value of the scale is its place
            <li key={place} className={styles.column} data-empty={count === 0 || undefined}>
              <span className="visually-hidden">{texts.chose(question.min + place, count)}</span>
              <span className={styles.height} aria-hidden="true">
                <span className={styles.count}>{count}</span>
                <span className={styles.block} style={{ flexGrow: count / most }} />
                <span className={styles.air} style={{ flexGrow: 1 - count / most }} />
              </span>
              <span className={styles.value} aria-hidden="true">
                {question.min + place}
              </span>
            </li>
          ))}
        </ol>
        {mean !== null && <Mean mean={mean} min={question.min} columns={counts.length} />}
        <div className={styles.ends}>
          <span>{question.minLabel}</span>
          <span>{question.maxLabel}</span>
        </div>
      </div>
    </div>
  )
}

/** A mark below the columns at the place of the mean, its words always inside the scale. */
function Mean({ mean, min, columns }: { mean: number; min: number; columns: number }) {
  const texts = useTexts(resultTexts)
  const language = useLanguage()
  const words = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mean)
  const place = (mean - min + 0.5) / columns
  return (
    <div className={styles.mean} style={{ '--place': place } as CSSProperties}>
      <span className={styles.meanMark} aria-hidden="true" />
      <span className={styles.meanWords}>{texts.mean(words)}</span>
    </div>
  )
}
