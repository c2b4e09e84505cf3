import { Undo2 } from 'lucide-react'
import { currentStep } from '../../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useServerNow } from '../clock.ts'
import styles from './UndoBar.module.css'
import type { StepControls } from './useStepControls.ts'

type Props = { space: SpaceState; controls: StepControls }

/** For ten seconds after a start: what was started, and the way to take it back (B7). */
export function UndoBar({ space, controls }: Props) {
  const { undo } = space.live
  const step = currentStep(space)
  if (!undo || undo.stepId !== step?.id) return null
  return <Counting until={undo.until} title={step.title} controls={controls} />
}

function Counting({ until, title, controls }: { until: number; title: string; controls: StepControls }) {
  const texts = useTexts(meetingTexts).control
  const left = Math.ceil((until - useServerNow(1_000, until)) / 1_000)
  if (left <= 0) return null
  return (
    <div className={styles.bar} role="status">
      <span>{texts.started(title)}</span>
      <button type="button" className={styles.undo} onClick={controls.undo}>
        <Undo2 size={18} aria-hidden />
        {controls.busy ? texts.undoing : texts.undo}
        {!controls.busy && (
          <span className={styles.left} aria-hidden="true">
            {left}
          </span>
        )}
      </button>
    </div>
  )
}
