import type { CommandInput } from '../../../shared/space/commands/index.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'

/** The command that makes a step like the one that was removed, in its old place. */
export function asBefore(step: Step, hint: string, afterStepId: string | null): CommandInput {
  const { meetingId, kind, title, question, minutes, grouping, werkvorm, layout, settings } = step
  const { allow, anonymous, openToFacilitators, latecomers, pauseInput, harvest } = step
  return {
    type: 'addStep',
    ...{ meetingId, afterStepId, kind, title, question, hint, minutes, grouping, werkvorm, layout, settings },
    ...{ allow, anonymous, openToFacilitators, latecomers, pauseInput, harvest },
  }
}
