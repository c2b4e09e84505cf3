import { useId } from 'react'
import type { PollQuestion } from '../../shared/space/meeting/poll.ts'
import type { AnswerValue } from '../../shared/space/meeting/pollAnswer.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './Poll.module.css'

type Props = {
  question: Extract<PollQuestion, { kind: 'scale' }>
  value: AnswerValue | undefined
  onGive: (value: number | undefined) => void
}

/** A number on a scale: large choices side by side, what the ends mean under them. */
export function ScaleAnswer({ question, value, onGive }: Props) {
  const texts = useTexts(pollTexts).scale
  const name = useId()
  const { min, max, minLabel, maxLabel, text } = question
  const values = Array.from({ length: max - min + 1 }, (_, at) => min + at)
  return (
    <fieldset className={styles.question}>
      <legend className={styles.text}>{text}</legend>
      <div className={styles.scale} data-many={values.length > 6 ? '' : undefined}>
        {values.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={value === each}
              aria-label={labelOf(each)}
              onChange={() => onGive(each)}
            />
            <span className={styles.face} aria-hidden="true">
              {each}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{minLabel && `${min} = ${minLabel}`}</span>
        <span>{maxLabel && `${max} = ${maxLabel}`}</span>
      </div>
      {value !== undefined && (
        <button type="button" className={styles.clear} onClick={() => onGive(undefined)}>
          {texts.clear}
        </button>
      )}
    </fieldset>
  )

  function labelOf(each: number): string {
    const end = each === min ? minLabel : each === max ? maxLabel : ''
    return end ? `${each}, ${end}` : String(each)
  }
}
