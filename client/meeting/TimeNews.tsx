import { useMemo, useRef } from 'react'
import type { Timer } from '../../shared/space/meeting/live.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { useTimeLeft } from './TimerView.tsx'
import { timeNewsWords } from './timerWords.ts'

/**
 * Says the time when it is nearly over, or when somebody changes it; not each second. It stands outside the button
 * with the digits: what is in a button is its name, and is not heard when it changes.
 */
export function TimeNews({ timer }: { timer: Timer }) {
  const texts = useTexts(meetingTexts).timer
  const left = useTimeLeft(timer)
  const about = `${left.phase}/${timer.endsAt}`
  const first = useRef(about)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words stay as they were said
  const words = useMemo(() => (about === first.current ? '' : timeNewsWords(left, texts)), [about])
  return (
    <span className="visually-hidden" aria-live="polite" data-time-news>
      {words}
    </span>
  )
}
