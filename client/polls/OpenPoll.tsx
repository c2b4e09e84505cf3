import type { Poll } from '../../shared/space/meeting/poll.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { sendCommand } from '../api/commands.ts'
import { useAction } from '../api/useAction.ts'
import { useDesk } from '../sync/useDesk.ts'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './Poll.module.css'
import { PollForm } from './PollForm.tsx'
import { PollQuestions } from './PollQuestions.tsx'
import { expectedAnswers } from './pollPlaces.ts'
import type { ThingsOf } from './things.ts'

type Props = {
  space: SpaceState
  me: Member
  poll: Poll
  connected: boolean
  thingsOf?: ThingsOf | undefined
}

/** An open poll as this person has it: to answer, to look along, or to lead. */
export function OpenPoll(props: Props) {
  const texts = useTexts(pollTexts)
  const { me, poll } = props
  if (me.role === 'participant') return <PollForm key={`${poll.id}/${poll.round}`} {...props} />
  return (
    <div className={styles.form}>
      <PollQuestions poll={poll} />
      {me.role === 'facilitator' ? <Leading {...props} /> : <p className={styles.quiet}>{texts.observer}</p>}
    </div>
  )
}

/** How many answered, and closing it where one stands. */
function Leading({ space, poll }: Props) {
  const texts = useTexts(pollTexts)
  const { voted } = useDesk(space.id, true)
  const close = useAction(() => sendCommand(space.id, { type: 'closePoll', pollId: poll.id }))
  return (
    <>
      <p className={styles.voted}>{texts.voted(voted.get(poll.id) ?? 0, expectedAnswers(space))}</p>
      <div>
        <Button busy={close.busy ? texts.closing : undefined} onClick={() => void close.run(undefined)}>
          {texts.close}
        </Button>
      </div>
      {close.trouble && <p className={styles.trouble}>{close.trouble.message}</p>}
    </>
  )
}
