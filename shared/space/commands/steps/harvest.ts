import * as z from 'zod/mini'
import { harvestsFrom, isWithheld } from '../../meeting/harvesting.ts'
import { currentStep } from '../../meeting/now.ts'
import type { Step } from '../../meeting/step.ts'
import { boardsOfStep } from '../../meeting/stepBoards.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'

export const harvestCommandSchema = z.object({
  type: z.literal('harvest'),
  /** The step that is harvested; where to, its plan says. */
  stepId: idSchema,
  /** Only what this group made. */
  groupId: z.optional(idSchema),
})

/** Brings what groups made to the boards of the step that their step is harvested to, when these exist (B19). */
export function harvest(
  state: SpaceState,
  { stepId, groupId }: z.infer<typeof harvestCommandSchema>,
  context: CommandContext,
): Decision {
  const step = state.steps.get(stepId)
  if (!step) return refuse('invalid', 'no-such-step')
  if (groupId !== undefined && state.groups.get(groupId)?.stepId !== stepId) {
    return refuse('invalid', 'no-such-group')
  }
  if (groupId !== undefined && step.anonymous) return refuse('invalid', 'harvest-is-anonymous')
  if (isWritingAlone(state, step)) return refuse('invalid', 'step-running')
  const effects = harvestsFrom(state, step, context, groupId)
  if (effects.length > 0) return accept([], effects)
  return refuse('invalid', isWithheld(state, step) ? 'harvest-is-promised' : 'nothing-to-harvest')
}

/** Whether people are working now on the solo boards of a step: what is not finished stays with who writes it. */
function isWritingAlone(state: SpaceState, step: Step): boolean {
  const current = currentStep(state)
  if (!current) return false
  const inUse = new Set(boardsOfStep(state, current).map(({ board }) => board.id))
  return boardsOfStep(state, step).some(({ board }) => board.kind === 'solo' && inUse.has(board.id))
}
