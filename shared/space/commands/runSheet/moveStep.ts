import * as z from 'zod/mini'
import { stepsOf } from '../../meeting/now.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type Decision } from '../decision.ts'
import { findStep } from './findSheet.ts'
import { makeRoom, placeAfter, writeSteps } from './order.ts'

export const moveStepSchema = z.object({
  type: z.literal('moveStep'),
  stepId: idSchema,
  /** A step of the same meeting; null for the start. */
  afterStepId: z.nullable(idSchema),
})

/** Gives a step another place on its run sheet; the one that runs keeps running. */
export function moveStep(state: SpaceState, command: z.infer<typeof moveStepSchema>): Decision {
  const found = findStep(state, command.stepId)
  if (!found.ok) return found
  const { step } = found
  if (command.afterStepId === step.id) return accept([])
  const others = stepsOf(state, step.meetingId).filter((other) => other.id !== step.id)
  const at = placeAfter(others, command.afterStepId)
  if (typeof at !== 'number') return at
  const { orders, shifted } = makeRoom(others, at, 1)
  return accept(writeSteps([...shifted, { ...step, order: orders[0] ?? step.order }]))
}
