import { useId } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { announce } from '../../ui/components/announcements.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { werkvormHeads } from '../sheet/werkvormHeads.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'
import { afterFor, withMoved } from './reorder.ts'
import { StepRow } from './StepRow.tsx'
import { useDragOrder } from './useDragOrder.ts'

type Props = {
  meeting: Meeting
  steps: readonly Step[]
  selected: string | undefined
  closed: boolean
  onSelect: (stepId: string) => void
}

/** The steps in their order; a pointer, buttons and the keyboard can change it. */
export function StepList({ meeting, steps, selected, closed, onSelect }: Props) {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const id = useId()
  const ids = steps.map((step) => step.id)
  const move = async (stepId: string, place: number) => {
    const afterStepId = afterFor(ids, stepId, place)
    if (afterStepId === undefined) return
    const moved = await command.send({ type: 'moveStep', stepId, afterStepId })
    const title = steps.find((step) => step.id === stepId)?.title ?? ''
    if (moved) announce(texts.editor.moved(title, place + 1, ids.length))
  }
  const { held, list, grip } = useDragOrder(move)
  const shown = held ? withMoved(steps, held.id, held.place) : steps
  const heads = werkvormHeads(shown, space.meta.language, texts.sheet.ownSteps)
  return (
    <div className={styles.steps}>
      {!closed && (
        <p id={id} className={styles.dragHint}>
          {texts.editor.dragHint}
        </p>
      )}
      <ol ref={list} className={styles.stepRows} aria-label={texts.editor.list} aria-describedby={id}>
        {shown.map((step, at) => (
          <StepRow
            key={step.id}
            step={step}
            head={heads[at]}
            place={at}
            count={shown.length}
            selected={step.id === selected}
            running={step.id === meeting.currentStepId}
            held={held?.id === step.id}
            closed={closed}
            grip={grip(step.id, at)}
            onSelect={() => onSelect(step.id)}
            onMove={(place) => void move(step.id, place)}
          />
        ))}
      </ol>
      <CommandTrouble command={command} />
    </div>
  )
}
