import { useEffect, useRef } from 'react'
import type { Timer } from '../../shared/space/meeting/live.ts'
import type { TimeLeft } from '../../shared/space/meeting/timer.ts'
import { playTone, useSoundWanted } from './sound.ts'
import { useTimeLeft } from './TimerView.tsx'

/** A laptop that wakes up, or a clock that was put right, hears of an end that is long past. */
const latestMs = 60_000

/** Plays a tone when the time runs out while one is here; not for a time that was over before. */
export function useEndSound(timer: Timer): void {
  const wanted = useSoundWanted()
  const { phase, ms } = useTimeLeft(timer)
  const before = useRef(phase)
  useEffect(() => {
    const ended = endsNow(before.current, { phase, ms })
    before.current = phase
    if (ended && wanted) playTone()
  }, [phase, ms, wanted])
}

/** Whether the time ran out since it looked like `before`, just now. */
export function endsNow(before: TimeLeft['phase'], { phase, ms }: TimeLeft): boolean {
  return phase === 'over' && before !== 'over' && ms > -latestMs
}
