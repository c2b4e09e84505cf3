import { useEffect, useRef } from 'react'
import type { Timer } from '../../shared/space/meeting/live.ts'
import { playTone, useSoundWanted } from './sound.ts'
import { useTimeLeft } from './TimerView.tsx'

/** Plays a tone when the time runs out while one is here; not for a time that was over before. */
export function useEndSound(timer: Timer): void {
  const wanted = useSoundWanted()
  const { phase } = useTimeLeft(timer)
  const before = useRef(phase)
  useEffect(() => {
    const ended = phase === 'over' && before.current !== 'over'
    before.current = phase
    if (ended && wanted) playTone()
  }, [phase, wanted])
}
