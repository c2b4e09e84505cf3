import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { currentStep } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import { PollDialog } from './PollDialog.tsx'
import { PollRow } from './PollRow.tsx'
import styles from './Polls.module.css'
import { pollsNow, pollsOfMeeting } from './pollLists.ts'

/** Under the run sheet: every poll of the meeting, to prepare, open, close and look at. */
export function PollsBlock({ meeting }: { meeting: Meeting | undefined }) {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts)
  const id = useId()
  const [editing, setEditing] = useState<Poll | 'new'>()
  const polls = pollsOfMeeting(space, meeting)
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.polls}
      </h2>
      {polls.length === 0 && <p className={styles.quiet}>{texts.desk.none}</p>}
      {polls.length > 0 && (
        <ul className={styles.list}>
          {polls.map((poll) => (
            <PollRow key={poll.id} poll={poll} onEdit={() => setEditing(poll)} />
          ))}
        </ul>
      )}
      <div>
        <Button icon={Plus} onClick={() => setEditing('new')}>
          {texts.desk.add}
        </Button>
      </div>
      {editing !== undefined && (
        <PollDialog
          poll={editing === 'new' ? undefined : editing}
          meeting={meeting}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  )
}

/** In the middle of the desk: what is open now and what belongs to the running step. */
export function PollsNow() {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts)
  const step = currentStep(space)
  const polls = pollsNow(space, step)
  if (polls.length === 0) return null
  return (
    <section className={styles.now} aria-label={texts.polls}>
      <ul className={styles.list}>
        {polls.map((poll) => (
          // A new step begins with the outcomes of the one before it closed.
          <PollRow key={`${poll.id}/${step?.id}`} poll={poll} />
        ))}
      </ul>
    </section>
  )
}
