import type { Poll, PollQuestion } from '../../shared/space/meeting/poll.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { ButtonLink } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { boardHref } from './boardHref.ts'
import { DotsAnswer } from './DotsAnswer.tsx'
import { OpenAnswer } from './OpenAnswer.tsx'
import styles from './Poll.module.css'
import { SaveState } from './SaveState.tsx'
import { ScaleAnswer } from './ScaleAnswer.tsx'
import type { ThingsOf } from './things.ts'
import { useAnswer } from './useAnswer.ts'
import { useDotVote } from './useDots.ts'

type Props = {
  space: SpaceState
  me: Member
  poll: Poll
  connected: boolean
  /** On the board of the poll: what can get dots. */
  thingsOf?: ThingsOf | undefined
}

/** The questions of an open poll with one's own answers, kept as they are given (B25). */
export function PollForm({ space, me, poll, connected, thingsOf }: Props) {
  const texts = useTexts(pollTexts)
  const { view, keeper } = useAnswer(space.id, poll, connected)
  const voteOn = useDotVote(keeper, view)
  return (
    // Pressing Enter in a field sends nothing: everything is kept as it is given.
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
      {poll.questions.map((question) => (
        <div key={question.id}>{answerTo(question)}</div>
      ))}
      <p className={styles.quiet}>{texts.secret}</p>
      <SaveState view={view} keeper={keeper} />
    </form>
  )

  function answerTo(question: PollQuestion) {
    const value = view.answers[question.id]
    const give = (next: string | number | undefined) => keeper.give(question.id, next)
    if (question.kind === 'scale') return <ScaleAnswer question={question} value={value} onGive={give} />
    if (question.kind === 'open') return <OpenAnswer question={question} value={value} onGive={give} />
    if (thingsOf) {
      return <DotsAnswer question={question} things={thingsOf(question)} vote={voteOn(question)} />
    }
    return <OnBoard text={question.text} space={space} me={me} poll={poll} />
  }
}

/** Dots are put on a board; elsewhere there is the way to it. */
function OnBoard({ text, space, me, poll }: { text: string } & Pick<Props, 'space' | 'me' | 'poll'>) {
  const texts = useTexts(pollTexts).dots
  const href = boardHref(space, me, poll)
  return (
    <div className={styles.question}>
      <h3 className={styles.text}>{text}</h3>
      <p className={styles.quiet}>{href ? texts.onBoard : texts.noBoard}</p>
      {href && <ButtonLink href={href}>{texts.toBoard}</ButtonLink>}
    </div>
  )
}
