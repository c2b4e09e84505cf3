import type { Timer } from '../../shared/space/meeting/live.ts'
import { screenTexts } from '../../shared/texts/screen.ts'
import { useTimeLeft } from '../meeting/TimerView.tsx'
import { timerDigits } from '../meeting/timerWords.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './RingTimer.module.css'

const radius = 46
const circumference = 2 * Math.PI * radius

type Props = {
  timer: Timer
  /** `band`: the digits beside a small ring, for above a board. */
  shape?: 'ring' | 'band'
}

/** What is left of the step as a ring that empties, in digits and, near the end, in words: never by colour alone. */
export function RingTimer({ timer, shape = 'ring' }: Props) {
  const texts = useTexts(screenTexts).timer
  const { ms, phase } = useTimeLeft(timer)
  const share = timer.durationMs > 0 ? Math.min(1, Math.max(0, ms / timer.durationMs)) : 0
  const digits = phase === 'over' ? `+${timerDigits(ms)}` : timerDigits(ms)
  const word = phase === 'over' ? texts.over : texts.word[phase]
  return (
    <div className={styles.timer} data-phase={phase} data-shape={shape}>
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.whole} cx="50" cy="50" r={radius} />
        {share > 0 && (
          <circle
            className={styles.left}
            cx="50"
            cy="50"
            r={radius}
            strokeDasharray={circumference}
            strokeDashoffset={circumference * (1 - share)}
          />
        )}
      </svg>
      <div className={styles.face}>
        {shape === 'ring' && <span className={styles.word}>{phase === 'over' ? '' : texts.left}</span>}
        <span className={styles.digits} data-long={digits.length > 5 || undefined}>
          {digits}
        </span>
        <span className={styles.word} data-phase={phase}>
          {word}
        </span>
      </div>
    </div>
  )
}
