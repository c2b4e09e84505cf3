import { useId, useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import { NewPoll } from './NewPoll.tsx'
import { PollDialog } from './PollDialog.tsx'
import { PollRow } from './PollRow.tsx'
import styles from './Polls.module.css'
import { pollsOfMeeting } from './pollLists.ts'

/** Under the run sheet: every poll of the meeting, to prepare, open, close and look at. */
export function PollsBlock({ meeting }: { meeting: Meeting | undefined }) {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts)
  const id = useId()
  const [editing, setEditing] = useState<Poll>()
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
        <NewPoll meeting={meeting} />
      </div>
      {editing && <PollDialog poll={editing} meeting={meeting} onClose={() => setEditing(undefined)} />}
    </section>
  )
}
