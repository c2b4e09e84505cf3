import { Plus } from 'lucide-react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { meetingsInOrder } from '../../../shared/space/meeting/now.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { progressOf } from '../phase.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'

type Props = { meeting: Meeting | undefined; onChoose: (meetingId: string) => void }

/** The meetings of the space: which was, which runs, which comes. */
export function MeetingTabs({ meeting, onChoose }: Props) {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const words = texts.meetings
  const meetings = meetingsInOrder(space)
  if (meetings.length === 0) return null
  const add = async () => {
    const added = await command.send({ type: 'addMeeting' }, words.added)
    if (added) onChoose(added.meetingId)
  }
  return (
    <nav className={styles.tabs} aria-label={words.label}>
      {meetings.map((each, at) => (
        <button
          key={each.id}
          type="button"
          className={styles.tab}
          title={each.title}
          aria-pressed={each.id === meeting?.id}
          onClick={() => onChoose(each.id)}
        >
          <span>{each.title || words.untitled(at + 1)}</span>
          <small>{words.state[progressOf(space, each)]}</small>
        </button>
      ))}
      <Button
        kind="plain"
        icon={Plus}
        busy={command.busy ? texts.busy : undefined}
        onClick={() => void add()}
      >
        {words.add}
      </Button>
      <CommandTrouble command={command} />
    </nav>
  )
}
