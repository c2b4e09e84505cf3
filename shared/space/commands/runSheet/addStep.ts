import * as z from 'zod/mini'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'
import { stepFieldsSchema } from './fields.ts'
import { findSheet } from './findSheet.ts'
import { newMaking } from './making.ts'
import { hintEffects, newStep } from './newStep.ts'
import { makeRoom, placeAfter, writeSteps } from './order.ts'
import { onSameBoard } from './sameBoard.ts'

export const addStepSchema = z.extend(stepFieldsSchema, {
  type: z.literal('addStep'),
  meetingId: z.optional(idSchema),
  /** At the end when left out, at the start when null. */
  afterStepId: z.optional(z.nullable(idSchema)),
  sameBoardAs: z.optional(z.nullable(idSchema)),
})

/** Adds an activity or a break to a run sheet; without a meeting to the next one, or to a new one. */
export function addStep(
  state: SpaceState,
  command: z.infer<typeof addStepSchema>,
  context: CommandContext,
): Decision {
  const sheet = findSheet(state, command, 1, context)
  if (!sheet.ok) return sheet
  const at = placeAfter(sheet.steps, command.afterStepId)
  if (typeof at !== 'number') return at
  if (command.harvest && !state.steps.has(command.harvest.toStepId)) return refuse('invalid', 'no-such-step')
  const same = onSameBoard(state, sheet.meetingId, command, context)
  if (!same.ok) return same
  const made = newMaking(same.fields, context)
  if (!made.ok) return made
  const { orders, shifted } = makeRoom(sheet.steps, at, 1)
  const [id, part, order = 0] = [context.newId(), same.part ?? context.newId(), orders[0]]
  const place = { id, meetingId: sheet.meetingId, order, part }
  const step = newStep(place, made.making, same.fields, state.meta.language)
  return accept(
    [...sheet.changes, ...writeSteps([...shifted, step])],
    command.hint ? hintEffects(id, command.hint) : [],
    { stepId: id },
  )
}
