import type { Poll } from '../../shared/space/meeting/poll.ts'
import styles from './Poll.module.css'

/** The questions of a poll for who does not answer: observers and facilitators. */
export function PollQuestions({ poll }: { poll: Poll }) {
  return (
    <ul className={styles.questions}>
      {poll.questions.map((question) => (
        <li key={question.id}>
          <p className={styles.text}>{question.text}</p>
          {question.kind === 'scale' && (question.minLabel || question.maxLabel) && (
            <p className={styles.quiet}>
              {question.min} {question.minLabel && `= ${question.minLabel}`} – {question.max}{' '}
              {question.maxLabel && `= ${question.maxLabel}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
