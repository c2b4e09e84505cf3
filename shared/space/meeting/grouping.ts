import * as z from 'zod/mini'
import { limits } from '../../protocol/limits.ts'
import { idSchema } from '../fields.ts'

/**
 * How people are divided for a step (B11 to B14).
 * - `plenary`: everyone on one board; `solo`: everyone a board of their own
 * - `size`: groups of `size` (2 is a duo); `count`: `size` groups
 * - `grow`: the groups of the step before, joined to groups of `size` (1-2-4-8)
 * - `same`: the groups of the step before; with the same layout also on the same boards
 * - `hand`: made by a facilitator with makeGroups; `choice`: people choose one of `size` groups themselves
 */
export const groupingSchema = z.object({
  by: z.enum(['plenary', 'solo', 'size', 'count', 'grow', 'same', 'hand', 'choice']),
  size: z.number().check(z.int(), z.minimum(1), z.maximum(limits.groupsPerStep)),
  /** Who comes with whom, for `size` and `count`. */
  mix: z.enum(['random', 'mixed', 'same', 'newPartner']),
})
export type Grouping = z.infer<typeof groupingSchema>

/** A group of a step; on a solo step everyone is a group of one. */
export const groupSchema = z.object({
  id: idSchema,
  stepId: idSchema,
  name: z.string(),
  order: z.number(),
  members: z.array(idSchema),
  /** Members who stay here when the groups are made anew before the start. */
  locked: z.array(idSchema),
  /** Null until the step starts, and for a step without boards. */
  boardId: z.nullable(idSchema),
})
export type Group = z.infer<typeof groupSchema>
