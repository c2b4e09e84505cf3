import { Pause, Play, Square } from 'lucide-react'
import type { Timer } from '../../../shared/space/meeting/live.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Top.module.css'

const minute = 60_000

/** A minute less, a minute more, pause, stop; or start the time again. Each in the same place, always. */
export function TimeButtons({ step, timer }: { step: Step; timer: Timer | undefined }) {
  const { texts } = useDeskView()
  const command = useDeskCommand()
  const words = texts.time
  const paused = timer?.endsAt === null
  if (!timer) {
    return (
      <div className={styles.timeButtons}>
        <button
          type="button"
          onClick={() => void command.send({ type: 'startTimer', minutes: step.minutes })}
        >
          <Play size={18} aria-hidden />
          {words.start(step.minutes)}
        </button>
        <CommandTrouble command={command} floating />
      </div>
    )
  }
  return (
    <div className={styles.timeButtons}>
      <button
        type="button"
        aria-label={words.lessLong}
        title={words.lessLong}
        onClick={() => void command.send({ type: 'extendTimer', ms: -minute })}
      >
        {words.less}
      </button>
      <button
        type="button"
        aria-label={words.moreLong}
        title={words.moreLong}
        onClick={() => void command.send({ type: 'extendTimer', ms: minute })}
      >
        {words.more}
      </button>
      <button
        type="button"
        onClick={() => void command.send({ type: paused ? 'resumeTimer' : 'pauseTimer' })}
      >
        {paused ? <Play size={18} aria-hidden /> : <Pause size={18} aria-hidden />}
        {paused ? words.resume : words.pause}
      </button>
      <button type="button" title={words.stopLong} onClick={() => void command.send({ type: 'stopTimer' })}>
        <Square size={16} aria-hidden />
        {words.stop}
      </button>
      <CommandTrouble command={command} floating />
    </div>
  )
}
