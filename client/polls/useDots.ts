import type { AnswerValue } from '../../shared/space/meeting/pollAnswer.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { announce } from '../ui/components/announcements.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { AnswerKeeper, AnswerView } from './answerKeeper.ts'
import { addDot, type DotRefusal, type Dots, type DotsQuestion, pressDot, takeDot } from './dotBudget.ts'

/** One person's dots for a question and what they can do with them; what cannot be is told. */
export type DotVote = {
  readonly dots: Dots
  readonly mayAdd: (thing: string) => boolean
  readonly add: (thing: string) => void
  readonly take: (thing: string) => void
  /** A press on the note itself. */
  readonly press: (thing: string) => void
}

/** Connects the dots of a question with one's answer. */
export function useDotVote(keeper: AnswerKeeper, view: AnswerView): (question: DotsQuestion) => DotVote {
  const texts = useTexts(pollTexts).dots
  return (question) => {
    const dots = dotsOf(view.answers[question.id])
    // Read anew: two presses may come before the page is drawn again.
    const now = () => dotsOf(keeper.view().answers[question.id])
    const put = (next: Dots | DotRefusal) => {
      if (typeof next === 'string') announce(texts[next])
      else keeper.give(question.id, next)
    }
    return {
      dots,
      mayAdd: (thing) => typeof addDot(question, dots, thing) !== 'string',
      add: (thing) => put(addDot(question, now(), thing)),
      take: (thing) => put(takeDot(now(), thing)),
      press: (thing) => put(pressDot(question, now(), thing)),
    }
  }
}

function dotsOf(value: AnswerValue | undefined): Dots {
  return typeof value === 'object' ? value : {}
}
