import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import type { SpaceChange } from '../../document.ts'
import type { Poll } from '../../meeting/poll.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'
import { newPoll } from '../polls/newPoll.ts'
import { stepFieldsSchema } from './fields.ts'
import { findSheet, findStep } from './findSheet.ts'
import { hintEffects, neverRan } from './newStep.ts'
import { makeRoom, placeAfter, writeSteps } from './order.ts'

export const duplicateStepSchema = z.object({
  type: z.literal('duplicateStep'),
  stepId: idSchema,
  /** The hint of the step: it stands where this decision cannot read it. */
  hint: stepFieldsSchema.shape.hint,
})

/**
 * Puts a copy right after a step: one that never ran, with a part of its own, so that it gets groups and
 * boards of its own, and with the same polls as prepared ones.
 */
export function duplicateStep(
  state: SpaceState,
  command: z.infer<typeof duplicateStepSchema>,
  context: CommandContext,
): Decision {
  const found = findStep(state, command.stepId)
  if (!found.ok) return found
  const { step } = found
  const sheet = findSheet(state, { meetingId: step.meetingId }, 1, context)
  if (!sheet.ok) return sheet
  const at = placeAfter(sheet.steps, step.id)
  if (typeof at !== 'number') return at
  const polls = [...state.polls.values()].filter((poll) => poll.stepId === step.id)
  if (state.polls.size + polls.length > limits.pollsPerSpace) return refuse('invalid', 'polls-full')
  const { orders, shifted } = makeRoom(sheet.steps, at, 1)
  const [id, part, order = step.order] = [context.newId(), context.newId(), orders[0]]
  const copy = { ...step, ...neverRan, id, part, order }
  return accept(
    [...writeSteps([...shifted, copy]), ...polls.map((poll) => copyPoll(poll, id, context))],
    command.hint ? hintEffects(id, command.hint) : [],
    { stepId: id },
  )
}

function copyPoll(poll: Poll, stepId: string, context: CommandContext): SpaceChange {
  const value = newPoll({ ...poll, stepId }, context)
  return { map: 'polls', key: value.id, value }
}
