import { HandButton, ReadyButton } from '../../meeting/step/StepButtons.tsx'
import { TimerMenu } from '../../meeting/step/TimerMenu.tsx'
import { useScene } from '../state/scene.ts'

/** The time of the running step; it counts on every board. */
export function StepTime() {
  const { timer } = useScene().space.live
  return timer ? <TimerMenu timer={timer} /> : null
}

/** What a participant can tell the facilitator without words. */
export function StepActions() {
  const { space, me, step } = useScene()
  if (me.role !== 'participant' || space.live.meetingId === undefined) return null
  return (
    <>
      <HandButton space={space} me={me} />
      {step && <ReadyButton space={space} me={me} step={step.step} group={step.group} />}
    </>
  )
}
