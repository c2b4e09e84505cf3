import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { Draft } from '../../meeting/draft.ts'
import { liftInputPause } from '../../meeting/inputPause.ts'
import type { Timer } from '../../meeting/live.ts'
import { currentStep } from '../../meeting/now.ts'
import { extended, leftOf, newTimer, paused, resumed } from '../../meeting/timing.ts'
import type { SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'

type Clock = Pick<CommandContext, 'now'>
const longestMs = limits.minutesPerStep * 60_000

export const extendTimerSchema = z.object({
  type: z.literal('extendTimer'),
  /** Milliseconds; below zero shortens. */
  ms: z.number().check(z.int(), z.minimum(-longestMs), z.maximum(longestMs)),
})
export const pauseTimerSchema = z.object({ type: z.literal('pauseTimer') })
export const resumeTimerSchema = z.object({ type: z.literal('resumeTimer') })
export const stopTimerSchema = z.object({ type: z.literal('stopTimer') })
export const startTimerSchema = z.object({
  type: z.literal('startTimer'),
  minutes: z.number().check(z.positive(), z.maximum(limits.minutesPerStep)),
})

/** More or less time (B9). New time after zero lets people write again. */
export function extendTimer(
  state: SpaceState,
  command: z.infer<typeof extendTimerSchema>,
  { now }: Clock,
): Decision {
  return changeTimer(state, now, (timer) => extended(timer, command.ms, now))
}

export function pauseTimer(state: SpaceState, { now }: Clock): Decision {
  return changeTimer(state, now, (timer) => paused(timer, now))
}

export function resumeTimer(state: SpaceState, { now }: Clock): Decision {
  return changeTimer(state, now, (timer) => resumed(timer, now))
}

/** Takes the timer away; the step goes on without one. */
export function stopTimer(state: SpaceState): Decision {
  if (!state.live.timer) return refuse('invalid', 'no-timer')
  const draft = new Draft(state)
  liftInputPause(draft)
  draft.setLive('timer', undefined)
  return accept(draft.changes())
}

/** Gives the step that runs a new time, whatever it had. */
export function startTimer(
  state: SpaceState,
  command: z.infer<typeof startTimerSchema>,
  { now }: Clock,
): Decision {
  const step = currentStep(state)
  if (!step) return refuse('invalid', 'no-step-running')
  const draft = new Draft(state)
  liftInputPause(draft)
  draft.setLive('timer', newTimer(step.id, command.minutes, now))
  return accept(draft.changes())
}

/** Pressing the same button twice is no fault: then nothing changes. */
function changeTimer(state: SpaceState, now: number, change: (timer: Timer) => Timer): Decision {
  const { timer } = state.live
  if (!timer) return refuse('invalid', 'no-timer')
  const changed = change(timer)
  if (changed === timer) return accept([])
  const draft = new Draft(state)
  draft.setLive('timer', changed)
  if (leftOf(changed, now) > 0) liftInputPause(draft)
  return accept(draft.changes())
}
