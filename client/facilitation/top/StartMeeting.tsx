import { Play } from 'lucide-react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Top.module.css'

type Props = { meeting: Meeting; count: number; onSheet: () => void }

/** Opens the lobby: everybody sees the welcome, no step runs yet. */
export function StartMeeting({ meeting, count, onSheet }: Props) {
  const { texts } = useDeskView()
  const command = useDeskCommand()
  if (count === 0) {
    return (
      <button type="button" className={styles.noSteps} onClick={onSheet}>
        {texts.start.noSteps}
      </button>
    )
  }
  return (
    <div className={styles.start}>
      <Button
        kind="primary"
        icon={Play}
        busy={command.busy ? texts.busy : undefined}
        onClick={() =>
          void command.send({ type: 'startMeeting', meetingId: meeting.id }, texts.start.started)
        }
      >
        {texts.start.meeting}
      </Button>
      <CommandTrouble command={command} floating />
    </div>
  )
}
