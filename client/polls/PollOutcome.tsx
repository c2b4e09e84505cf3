import { useState } from 'react'
import type { Poll } from '../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './Poll.module.css'
import { QuestionResultView } from './results/QuestionResultView.tsx'

type Props = {
  poll: Poll
  /** What a note or zone with dots is called; undefined when it is gone. */
  nameOf: (key: string) => string | undefined
  /** The round that is shown, when somebody else keeps it too; else the last one. */
  round?: number | undefined
  onRound?: (round: number) => void
}

/** The outcome of a poll: every question of one round, and the rounds before it to compare with. */
export function PollOutcome({ poll, nameOf, round: given, onRound }: Props) {
  const texts = useTexts(pollTexts).result
  const [chosen, setChosen] = useState<number>()
  const wanted = given ?? chosen
  const shown = poll.rounds.find(({ round }) => round === wanted) ?? poll.rounds.at(-1)
  if (!shown) return null
  const choose = (round: number) => (onRound ?? setChosen)(round)
  return (
    <div className={styles.outcome}>
      {poll.rounds.length > 1 ? (
        <fieldset className={styles.rounds}>
          <legend className="visually-hidden">{texts.rounds}</legend>
          {poll.rounds.toReversed().map(({ round, people }) => (
            <button
              key={round}
              type="button"
              aria-pressed={round === shown.round}
              onClick={() => choose(round)}
            >
              {round === poll.rounds.at(-1)?.round ? texts.thisRound(round, people) : texts.before(round)}
            </button>
          ))}
        </fieldset>
      ) : (
        <p className={styles.quiet}>{texts.people(shown.people)}</p>
      )}
      {poll.questions.map((question) => (
        <section key={question.id} className={styles.question} aria-label={question.text}>
          <h3 className={styles.text}>{question.text}</h3>
          <QuestionResultView question={question} round={shown} nameOf={nameOf} most={12} />
        </section>
      ))}
    </div>
  )
}
