import { NextButton, PreviousButton } from '../../meeting/facilitator/NextButton.tsx'
import type { StepControls } from '../../meeting/facilitator/useStepControls.ts'
import { TimerView } from '../../meeting/TimerView.tsx'
import { useDeskView } from '../deskView.ts'
import { phaseOf } from '../phase.ts'
import { EndMeeting } from './EndMeeting.tsx'
import { StartMeeting } from './StartMeeting.tsx'
import { StepNow } from './StepNow.tsx'
import { TimeButtons } from './TimeButtons.tsx'
import styles from './Top.module.css'

/** What runs the meeting: where we are, the time, and the one button that goes on. */
export function TopBar({ controls, onSheet }: { controls: StepControls; onSheet: () => void }) {
  const { space } = useDeskView()
  const phase = phaseOf(space)
  const { timer } = space.live
  const runs = phase.kind === 'step' || phase.kind === 'lobby'
  const isLast = phase.kind === 'step' && !controls.next
  return (
    <div className={styles.top}>
      <StepNow phase={phase} />
      {phase.kind === 'step' && (
        <div className={styles.time}>
          <div className={styles.clock}>{timer && <TimerView timer={timer} size="large" />}</div>
          <TimeButtons step={phase.step} timer={timer} />
        </div>
      )}
      <div className={styles.go}>
        {phase.kind === 'step' && <PreviousButton controls={controls} />}
        {phase.kind === 'planned' && (
          <StartMeeting meeting={phase.meeting} count={phase.count} onSheet={onSheet} />
        )}
        {runs && !isLast && <NextButton controls={controls} />}
        {runs && (isLast || !controls.next) && <EndMeeting primary />}
      </div>
    </div>
  )
}
