import type { Timer } from './live.ts'

/** What is left is orange from this part of the whole on, and red from that (B9). */
const orangePart = 0.2
const redPart = 0.05

/** How a timer looks now. */
export type TimeLeft = {
  /** What is left in milliseconds; below zero: so long it has been over. */
  readonly ms: number
  readonly phase: 'calm' | 'orange' | 'red' | 'over' | 'paused'
}

/** What is left of a timer at a moment of the server's clock. */
export function timeLeft(timer: Timer, now: number): TimeLeft {
  if (timer.endsAt === null) return { ms: timer.leftMs ?? 0, phase: 'paused' }
  const ms = timer.endsAt - now
  if (ms <= 0) return { ms, phase: 'over' }
  if (ms <= timer.durationMs * redPart) return { ms, phase: 'red' }
  return { ms, phase: ms <= timer.durationMs * orangePart ? 'orange' : 'calm' }
}
