import { Minus, Plus } from 'lucide-react'
import { pollTexts } from '../../shared/texts/polls.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { dotsOn } from './dotBudget.ts'
import styles from './Poll.module.css'
import type { DotVote } from './useDots.ts'

type Props = { thing: string; words: string; vote: DotVote; isGone?: boolean }

/** One's dots on a thing, with one less and one more; words say the same. */
export function DotStepper({ thing, words, vote, isGone = false }: Props) {
  const texts = useTexts(pollTexts).dots
  const own = dotsOn(vote.dots, thing)
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        aria-label={texts.take(words)}
        aria-disabled={own === 0}
        onClick={() => own > 0 && vote.take(thing)}
      >
        <Minus size={20} aria-hidden />
      </button>
      <span className={styles.own} data-some={own > 0 ? '' : undefined}>
        <span aria-hidden="true">{own}</span>
        <span className="visually-hidden">{texts.own(own)}</span>
      </span>
      <button
        type="button"
        aria-label={texts.add(words)}
        aria-disabled={isGone || !vote.mayAdd(thing)}
        onClick={() => !isGone && vote.add(thing)}
      >
        <Plus size={20} aria-hidden />
      </button>
    </span>
  )
}
