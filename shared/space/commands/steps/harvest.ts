import * as z from 'zod/mini'
import { harvestsFrom, isWithheld } from '../../meeting/harvesting.ts'
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
  const effects = harvestsFrom(state, step, context, groupId)
  if (effects.length > 0) return accept([], effects)
  return refuse('invalid', isWithheld(state, step) ? 'harvest-is-promised' : 'nothing-to-harvest')
}
