import { useId } from 'react'
import { pollTexts } from '../../shared/texts/polls.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { DotRow } from './DotRow.tsx'
import { DotStepper } from './DotStepper.tsx'
import { type DotsQuestion, dotsLeft, dotsOn } from './dotBudget.ts'
import styles from './Poll.module.css'
import { byZone, goneThings, type Thing } from './things.ts'
import type { DotVote } from './useDots.ts'

type Props = {
  question: DotsQuestion
  things: readonly Thing[]
  vote: DotVote
}

/** A dot vote as a list: every note or zone in reading order, for a phone, a keyboard and a screen reader. */
export function DotsAnswer({ question, things, vote }: Props) {
  const texts = useTexts(pollTexts).dots
  const id = useId()
  const gone = goneThings(vote.dots, things)
  const groups = byZone(things)
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h3 id={id} className={styles.text}>
        {question.text}
      </h3>
      <div className={styles.budget}>
        <DotRow own={question.dots - dotsLeft(question, vote.dots)} all={question.dots} />
        <p role="status">{texts.left(dotsLeft(question, vote.dots))}</p>
      </div>
      {question.dots > 1 && (
        <p className={styles.quiet}>{question.stacking ? texts.stackable : texts.oneEach}</p>
      )}
      {things.length === 0 && <p className={styles.quiet}>{texts.nothing}</p>}
      {groups.map(({ zone, things: own }) => (
        <div key={zone ?? ''} className={styles.zone}>
          {zone && groups.length > 1 && <h4>{zone}</h4>}
          <ul className={styles.things}>
            {own.map((thing) => (
              <ThingLine
                key={thing.key}
                thing={thing.key}
                words={thing.words || texts.wordless}
                vote={vote}
              />
            ))}
          </ul>
        </div>
      ))}
      {gone.length > 0 && (
        <ul className={styles.things}>
          {gone.map((key) => (
            <ThingLine key={key} thing={key} words={texts.gone} vote={vote} isGone />
          ))}
        </ul>
      )}
    </section>
  )
}

type LineProps = { thing: string; words: string; vote: DotVote; isGone?: boolean }

function ThingLine({ thing, words, vote, isGone = false }: LineProps) {
  const own = dotsOn(vote.dots, thing)
  return (
    <li className={styles.thing} data-own={own > 0 ? '' : undefined}>
      <span className={styles.thingWords}>{words}</span>
      <DotStepper thing={thing} words={words} vote={vote} isGone={isGone} />
    </li>
  )
}
