import { Minus, Pause, Play, Plus } from 'lucide-react'
import type { Timer } from '../../../shared/space/meeting/live.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { type MeetingCommand, sendMeetingCommand } from '../commands.ts'
import styles from './TimerButtons.module.css'

const minute = 60_000

/** A minute less, a minute more, stop and go. */
export function TimerButtons({ spaceId, timer }: { spaceId: string; timer: Timer }) {
  const texts = useTexts(meetingTexts).control
  const paused = timer.endsAt === null
  const send = async (command: MeetingCommand) => {
    const answer = await sendMeetingCommand(spaceId, command)
    if (!answer.ok) announce(answer.trouble.message)
  }
  const Icon = paused ? Play : Pause
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        aria-label={texts.minusOneLong}
        title={texts.minusOneLong}
        onClick={() => void send({ type: 'extendTimer', ms: -minute })}
      >
        <Minus size={16} aria-hidden />1
      </button>
      <button
        type="button"
        aria-label={texts.plusOneLong}
        title={texts.plusOneLong}
        onClick={() => void send({ type: 'extendTimer', ms: minute })}
      >
        <Plus size={16} aria-hidden />1
      </button>
      <button
        type="button"
        title={paused ? texts.resumeLong : texts.pauseLong}
        onClick={() => void send({ type: paused ? 'resumeTimer' : 'pauseTimer' })}
      >
        <Icon size={16} aria-hidden />
        {paused ? texts.resume : texts.pause}
      </button>
    </div>
  )
}
