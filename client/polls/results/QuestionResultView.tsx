import type { PollQuestion, PollRound } from '../../../shared/space/meeting/poll.ts'
import { holdsWordsBack } from '../../../shared/space/meeting/pollResult.ts'
import { resultTexts } from '../../../shared/texts/results.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { DotBars } from './DotBars.tsx'
import { Quotes } from './Quotes.tsx'
import styles from './Results.module.css'
import { ScaleColumns } from './ScaleColumns.tsx'

type Props = {
  question: PollQuestion
  round: PollRound
  /** What a thing with dots is called; see DotBars. */
  nameOf: (key: string) => string | undefined
  /** So many things or answers are shown at most. */
  most?: number
}

/** The outcome of one question, drawn by its kind. Never says who. Sizes follow the letters around it. */
export function QuestionResultView({ question, round, nameOf, most }: Props) {
  const texts = useTexts(resultTexts)
  const result = round.results[question.id]
  if (!result || result.people === 0) return <p className={styles.nobody}>{texts.nobody}</p>
  if (question.kind === 'dots' && result.kind === 'dots') {
    return <DotBars result={result} nameOf={nameOf} {...(most === undefined ? {} : { most })} />
  }
  if (question.kind === 'scale' && result.kind === 'scale') {
    return <ScaleColumns question={question} result={result} />
  }
  if (result.kind !== 'open') return null
  if (holdsWordsBack(result)) return <p className={styles.nobody}>{texts.fewVoters}</p>
  const shown = result.texts.slice(0, most)
  const more = result.people - shown.length
  return (
    <div className={styles.result}>
      <Quotes texts={shown} />
      {more > 0 && <p className={styles.more}>{texts.moreAnswers(more)}</p>}
    </div>
  )
}
