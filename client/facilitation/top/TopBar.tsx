import { NextButton, PreviousButton } from '../../meeting/facilitator/NextButton.tsx'
import type { StepControls } from '../../meeting/facilitator/useStepControls.ts'
import { TimerMenu } from '../../meeting/step/TimerMenu.tsx'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { phaseOf } from '../phase.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import { EndMeeting } from './EndMeeting.tsx'
import { StartMeeting } from './StartMeeting.tsx'
import { StepNow } from './StepNow.tsx'
import { TimeButtons } from './TimeButtons.tsx'
import styles from './Top.module.css'

type Props = {
  controls: StepControls
  /** Why the last press on Volgende, Vorige or undo did not work. */
  trouble: Pick<DeskCommand, 'trouble' | 'dismiss'>
  onSheet: () => void
}

/** What runs the meeting: where we are, the time, and the one button that goes on. */
export function TopBar({ controls, trouble, onSheet }: Props) {
  const { space, texts } = useDeskView()
  const phase = phaseOf(space)
  const { timer } = space.live
  const runs = phase.kind === 'step' || phase.kind === 'lobby'
  const isLast = phase.kind === 'step' && !controls.next
  return (
    <div className={styles.top}>
      <StepNow phase={phase} />
      {phase.kind === 'step' && (
        <div className={styles.time}>
          <div className={styles.clock}>{timer && <TimerMenu timer={timer} size="large" />}</div>
          <TimeButtons step={phase.step} timer={timer} />
        </div>
      )}
      <div className={styles.go}>
        {phase.kind === 'step' && <PreviousButton controls={controls} />}
        {phase.kind === 'planned' && (
          <StartMeeting meeting={phase.meeting} count={phase.count} onSheet={onSheet} />
        )}
        {phase.kind === 'ended' && (
          <ButtonLink kind="primary" href={`/s/${space.id}`}>
            {texts.now.toBoards}
          </ButtonLink>
        )}
        {runs && !isLast && <NextButton controls={controls} />}
        {runs && (isLast || !controls.next) && <EndMeeting primary />}
        <CommandTrouble command={trouble} floating />
      </div>
    </div>
  )
}
