import * as Popover from 'radix-ui/popover'
import type { Timer } from '../../../shared/space/meeting/live.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useSoundWanted, wantSound } from '../sound.ts'
import { TimeNews } from '../TimeNews.tsx'
import { TimerView, useTimeLeft } from '../TimerView.tsx'
import { timerSentence } from '../timerWords.ts'
import { useEndSound } from '../useEndSound.ts'
import styles from './TimerMenu.module.css'

/** The time in a strip; press it for until when, and for a sound at the end. */
export function TimerMenu({ timer, size = 'small' }: { timer: Timer; size?: 'small' | 'large' }) {
  const texts = useTexts(meetingTexts).timer
  useEndSound(timer)
  return (
    <Popover.Root>
      <TimeNews timer={timer} />
      <Popover.Trigger className={styles.trigger} title={texts.details}>
        <TimerView timer={timer} size={size} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.panel} align="end" sideOffset={8} collisionPadding={8}>
          <TimeDetails timer={timer} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function TimeDetails({ timer }: { timer: Timer }) {
  const texts = useTexts(meetingTexts).timer
  const language = useLanguage()
  const left = useTimeLeft(timer)
  const wanted = useSoundWanted()
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' })
  return (
    <>
      <p>
        <strong>{timerSentence(left, texts)}</strong>
      </p>
      {timer.endsAt !== null && left.ms > 0 && <p>{texts.endsAt(clock.format(timer.endsAt))}</p>}
      <Checkbox label={texts.sound} hint={texts.soundHint} checked={wanted} onChange={wantSound} />
    </>
  )
}
