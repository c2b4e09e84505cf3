import * as z from 'zod/mini'
import { idSchema } from '../fields.ts'

/**
 * What people were told about a board when it was made: where what they write goes afterwards (B18). It stands on the
 * board and not on its step, because a step can be changed and what was written cannot be unwritten.
 */
export const harvestPromiseSchema = z.object({
  toStepId: idSchema,
  /** Who reads it there: what is told as "to your duo" never comes on the board of everyone. */
  targetKind: z.enum(['solo', 'group', 'plenary']),
  /** Whether facilitators may read it there. */
  openToFacilitators: z.boolean(),
  zones: z.record(z.string(), z.string()),
  share: z.enum(['all', 'ticked']),
})
export type HarvestPromise = z.infer<typeof harvestPromiseSchema>
