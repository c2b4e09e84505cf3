import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { stepsOf } from '../../../shared/space/meeting/now.ts'
import { Button } from '../../ui/components/Button.tsx'
import { EmptyState } from '../../ui/components/EmptyState.tsx'
import { useDeskView } from '../deskView.ts'
import { progressOf } from '../phase.ts'
import { PollsBlock } from '../polls/PollsBlock.tsx'
import { useCompact } from '../useCompact.ts'
import { AddToSheet } from './AddToSheet.tsx'
import styles from './Editor.module.css'
import { MeetingHead } from './MeetingHead.tsx'
import { MeetingTabs } from './MeetingTabs.tsx'
import { StepForm } from './StepForm.tsx'
import { StepList } from './StepList.tsx'

type Props = { meeting: Meeting | undefined; onChoose: (meetingId: string) => void }

/** Making a run sheet, and changing it while the meeting runs: the steps on the left, the chosen one on the right. */
export function SheetEditor({ meeting, onChoose }: Props) {
  const { space, texts } = useDeskView()
  const compact = useCompact()
  const [chosen, setChosen] = useState<string>()
  const steps = meeting ? stepsOf(space, meeting.id) : []
  const selected =
    steps.find(({ id }) => id === chosen) ??
    (compact ? undefined : (steps.find(({ id }) => id === meeting?.currentStepId) ?? steps[0]))
  const closed = meeting !== undefined && progressOf(space, meeting) === 'done'
  if (compact && selected && !closed) {
    return (
      <div className={styles.editor}>
        <Button kind="plain" icon={ArrowLeft} onClick={() => setChosen(undefined)}>
          {texts.editor.list}
        </Button>
        <StepForm key={selected.id} step={selected} />
      </div>
    )
  }
  return (
    <div className={styles.editor}>
      <div className={styles.list}>
        <MeetingTabs meeting={meeting} onChoose={onChoose} />
        {meeting && <MeetingHead key={meeting.id} meeting={meeting} />}
        {closed && <p className={styles.note}>{texts.meetings.doneNote}</p>}
        {steps.length === 0 && (
          <EmptyState title={texts.editor.emptyTitle} as="h2">
            {texts.editor.emptyText}
          </EmptyState>
        )}
        {meeting && steps.length > 0 && (
          <StepList
            meeting={meeting}
            steps={steps}
            selected={selected?.id}
            closed={closed}
            onSelect={setChosen}
          />
        )}
        {!closed && (
          <AddToSheet meeting={meeting} after={steps.at(-1)?.id} onAdded={setChosen} onMeeting={onChoose} />
        )}
        <PollsBlock meeting={meeting} />
      </div>
      {!compact && selected && !closed && (
        <div className={styles.formColumn}>
          <StepForm key={selected.id} step={selected} />
        </div>
      )}
    </div>
  )
}
