import type { QuestionResult } from '../../../shared/space/meeting/poll.ts'
import { resultTexts } from '../../../shared/texts/results.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { dotRanking } from './dotRanking.ts'
import styles from './Results.module.css'

type Props = {
  result: Extract<QuestionResult, { kind: 'dots' }>
  /** What a thing with dots is called: the words of a note, the title of a zone; undefined when it is gone. */
  nameOf: (key: string) => string | undefined
  /** So many are shown at most. */
  most?: number
}

/** A dot vote as a list of bars, most dots first. Sizes follow the letters around it. */
export function DotBars({ result, nameOf, most = 8 }: Props) {
  const texts = useTexts(resultTexts)
  const { shown, more } = dotRanking(result, most)
  if (shown.length === 0) return <p className={styles.nobody}>{texts.nobody}</p>
  return (
    <div className={styles.result}>
      <ol className={styles.bars}>
        {shown.map(({ key, dots, share }) => (
          <li key={key} className={styles.thing}>
            <span className={styles.name}>{nameOf(key) ?? texts.goneNote}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
            </span>
            <span className={styles.count}>
              <span aria-hidden="true">{dots}</span>
              <span className="visually-hidden">{texts.dots(dots)}</span>
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>{texts.more(more)}</p>}
    </div>
  )
}
