import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { fitMinutes } from '../../meeting/fitMinutes.ts'
import { stepsOf } from '../../meeting/now.ts'
import { runSheetTimes } from '../../meeting/runSheet.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision } from '../decision.ts'
import { momentSchema } from './fields.ts'
import { findMeeting } from './findSheet.ts'
import { writeSteps } from './order.ts'

export const fitStepsSchema = z.object({
  type: z.literal('fitSteps'),
  meetingId: idSchema,
  /** When the meeting has to be over. */
  endAt: momentSchema,
})

/**
 * Shortens or lengthens what is still to come in proportion, breaks too, so that the meeting ends in time (B8).
 * The step that runs keeps its time.
 */
export function fitSteps(
  state: SpaceState,
  { meetingId, endAt }: z.infer<typeof fitStepsSchema>,
  { now }: Pick<CommandContext, 'now'>,
): Decision {
  const found = findMeeting(state, meetingId)
  if (!found.ok) return found
  const times = runSheetTimes(state, found.meeting, now).steps
  const first = times.findIndex((step) => step.state === 'coming')
  const start = times[first]?.expectedStart
  if (start === undefined) return accept([])
  const coming = stepsOf(state, meetingId).slice(first)
  const minutes = fitMinutes(
    coming.map((step) => step.minutes),
    Math.floor((endAt - start) / 60_000),
    limits.minutesPerStep,
  )
  const fitted = coming.map((step, at) => ({ ...step, minutes: minutes[at] ?? step.minutes }))
  return accept(writeSteps(fitted.filter((step, at) => step.minutes !== coming[at]?.minutes)))
}
