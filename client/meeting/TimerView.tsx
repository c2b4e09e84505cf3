import { AlarmClock, BellRing, Hourglass, type LucideIcon, Pause, Timer as TimerIcon } from 'lucide-react'
import type { Timer } from '../../shared/space/meeting/live.ts'
import { type TimeLeft, timeLeft } from '../../shared/space/meeting/timer.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { useServerNow } from './clock.ts'
import styles from './TimerView.module.css'
import { timerDigits, timerSentence } from './timerWords.ts'

const icons: Record<TimeLeft['phase'], LucideIcon> = {
  calm: TimerIcon,
  orange: Hourglass,
  red: AlarmClock,
  over: BellRing,
  paused: Pause,
}

type Props = {
  timer: Timer
  /** `small` stands in a strip; `large` on the desk, the home and the shared screen, in the size of its surroundings. */
  size?: 'small' | 'large'
}

/** What is left of the step, in digits that do not dance; `TimeNews` says it. */
export function TimerView({ timer, size = 'small' }: Props) {
  const texts = useTexts(meetingTexts).timer
  const left = useTimeLeft(timer)
  const Icon = icons[left.phase]
  const word = texts.word[left.phase]
  return (
    <span className={styles.timer} data-phase={left.phase} data-size={size}>
      <span className={styles.face} role="timer" aria-label={timerSentence(left, texts)}>
        <Icon className={styles.icon} aria-hidden />
        {word && <span className={styles.word}>{left.phase === 'over' ? `${word} ·` : word}</span>}
        <span className={styles.digits}>{timerDigits(left.ms)}</span>
      </span>
    </span>
  )
}

/** What is left now; draws again each second. */
export function useTimeLeft(timer: Timer): TimeLeft {
  return timeLeft(timer, useServerNow(1_000, timer.endsAt ?? 0))
}
