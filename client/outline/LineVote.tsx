import { pollTexts } from '../../shared/texts/polls.ts'
import { useScene } from '../board/state/scene.ts'
import { DotRow } from '../polls/DotRow.tsx'
import { DotStepper } from '../polls/DotStepper.tsx'
import { dotsLeft } from '../polls/dotBudget.ts'
import { SaveState } from '../polls/SaveState.tsx'
import { useAnswer, useAnswerView } from '../polls/useAnswer.ts'
import { useDotVote } from '../polls/useDots.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import type { ListVote } from './useListVote.ts'

/** One's own dots on a line, the same answer as in the poll beside the list. */
export function LineVote({ vote, thing, words }: { vote: ListVote; thing: string; words: string }) {
  const texts = useTexts(pollTexts).dots
  const { view, keeper } = useAnswerView(vote.spaceId, vote.poll)
  const voteOn = useDotVote(keeper, view)
  // Until it is known what was answered before, a dot could push out another.
  if (view.state === 'loading') return null
  return (
    <div className={styles.vote} data-vote={thing}>
      <DotStepper thing={thing} words={words || texts.wordless} vote={voteOn(vote.question)} />
    </div>
  )
}

/** How many dots are left, in sight while the list scrolls. It keeps the answer safe, also when the poll is folded. */
export function DotsLeft({ vote }: { vote: ListVote }) {
  const { connected } = useScene().view
  const texts = useTexts(pollTexts).dots
  const { view, keeper } = useAnswer(vote.spaceId, vote.poll, connected)
  const { question } = vote
  const left = dotsLeft(question, useDotVote(keeper, view)(question).dots)
  return (
    <div className={styles.dotsLeft} data-dots-left>
      <h2>{question.text}</h2>
      <DotRow own={question.dots - left} all={question.dots} />
      <p role="status">{texts.left(left)}</p>
      <SaveState view={view} keeper={keeper} />
    </div>
  )
}
