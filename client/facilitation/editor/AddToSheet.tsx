import { Coffee, LayoutTemplate, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'
import { WerkvormDialog } from './WerkvormDialog.tsx'

type Props = {
  meeting: Meeting | undefined
  /** The last step. */
  after: string | undefined
  onAdded: (stepId: string) => void
  onMeeting: (meetingId: string) => void
}

/** What can be put on a run sheet: a whole werkvorm, one step, a break. */
export function AddToSheet({ meeting, onAdded, onMeeting }: Props) {
  const { texts } = useDeskView()
  const command = useDeskCommand()
  const [choosing, setChoosing] = useState(false)
  const words = texts.editor
  const place = meeting ? { meetingId: meeting.id } : {}
  const addStep = async (kind: 'activity' | 'break') => {
    const title = kind === 'break' ? words.breakTitle : words.stepTitle
    const added = await command.send({ type: 'addStep', ...place, kind, title })
    if (added) onAdded(added.stepId)
  }
  return (
    <div className={styles.add}>
      <Button kind="primary" icon={LayoutTemplate} onClick={() => setChoosing(true)}>
        {words.addWerkvorm}
      </Button>
      <Button
        icon={Plus}
        busy={command.busy ? texts.busy : undefined}
        onClick={() => void addStep('activity')}
      >
        {words.addStep}
      </Button>
      <Button
        icon={Coffee}
        busy={command.busy ? texts.busy : undefined}
        onClick={() => void addStep('break')}
      >
        {words.addBreak}
      </Button>
      <CommandTrouble command={command} />
      {choosing && (
        <WerkvormDialog
          meeting={meeting}
          onClose={() => setChoosing(false)}
          onAdded={({ meetingId, stepIds }) => {
            onMeeting(meetingId)
            if (stepIds[0]) onAdded(stepIds[0])
          }}
        />
      )}
    </div>
  )
}
