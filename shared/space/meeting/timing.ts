import { limits } from '../../protocol/limits.ts'
import type { Timer } from './live.ts'

const minuteMs = 60_000

/** The timer of a step that starts now; undefined for a step without a time. */
export function newTimer(stepId: string, minutes: number, now: number): Timer | undefined {
  if (!(minutes > 0)) return undefined
  const durationMs = Math.round(minutes * minuteMs)
  return { stepId, durationMs, endsAt: now + durationMs, leftMs: null, inputPaused: false }
}

/**
 * A timer with more time, or with less when `ms` is negative: never below zero left, never above the longest step.
 * After zero the new time counts from now.
 */
export function extended(timer: Timer, ms: number, now: number): Timer {
  const left = leftOf(timer, now)
  const newLeft = Math.min(Math.max(0, left + ms), limits.minutesPerStep * minuteMs)
  const durationMs = timer.durationMs + newLeft - left
  return timer.endsAt === null
    ? { ...timer, durationMs, leftMs: newLeft }
    : { ...timer, durationMs, endsAt: now + newLeft }
}

/** Stops the clock; a timer that is paused stays as it is. */
export function paused(timer: Timer, now: number): Timer {
  return timer.endsAt === null ? timer : { ...timer, endsAt: null, leftMs: leftOf(timer, now) }
}

export function resumed(timer: Timer, now: number): Timer {
  return timer.endsAt === null ? { ...timer, endsAt: now + leftOf(timer, now), leftMs: null } : timer
}

/** What is left, in milliseconds; never below zero. */
export function leftOf(timer: Timer, now: number): number {
  return timer.endsAt === null ? (timer.leftMs ?? 0) : Math.max(0, timer.endsAt - now)
}
