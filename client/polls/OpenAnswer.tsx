import { limits } from '../../shared/protocol/limits.ts'
import type { PollQuestion } from '../../shared/space/meeting/poll.ts'
import type { AnswerValue } from '../../shared/space/meeting/pollAnswer.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { Field } from '../ui/components/Field.tsx'
import field from '../ui/components/field.module.css'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './Poll.module.css'

/** With fewer letters left than this, it is told how many. */
const nearlyFull = 200

type Props = {
  question: Extract<PollQuestion, { kind: 'open' }>
  value: AnswerValue | undefined
  onGive: (value: string) => void
}

/** An answer in one's own words. */
export function OpenAnswer({ question, value, onGive }: Props) {
  const texts = useTexts(pollTexts).answer
  const words = typeof value === 'string' ? value : ''
  const left = limits.answerCharacters - words.length
  return (
    <div className={styles.question}>
      <Field label={question.text} hint={left < nearlyFull ? texts.left(left) : undefined}>
        {(wiring) => (
          <textarea
            {...wiring}
            className={`${field.input} ${styles.words}`}
            rows={3}
            maxLength={limits.answerCharacters}
            value={words}
            onChange={(event) => onGive(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}
