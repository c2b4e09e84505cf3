import * as z from 'zod/mini'
import { noteRowSchema } from './row.ts'

export const stances = ['for', 'neutral', 'against'] as const
/** By influence and interest: keep satisfied, work together, monitor, inform. */
export const quadrants = ['satisfy', 'collaborate', 'monitor', 'inform'] as const

/** One mark on the map. */
export const positionSchema = z.extend(noteRowSchema, {
  /** 0 to 100, whole numbers. */
  interest: z.number(),
  influence: z.number(),
  quadrant: z.enum(quadrants),
  stance: z.enum(stances),
  contact: z.string(),
  approach: z.string(),
})
export type Position = z.infer<typeof positionSchema>

/** The same stakeholder as all groups placed it. Means and spreads (population standard deviation) are 0 to 100. */
export const stakeholderSchema = z.object({
  name: z.string(),
  /** Ids of its marks. */
  notes: z.array(z.string()),
  /** How many groups placed it. */
  groups: z.number(),
  interest: z.object({ mean: z.number(), spread: z.number(), least: z.number(), most: z.number() }),
  influence: z.object({ mean: z.number(), spread: z.number(), least: z.number(), most: z.number() }),
  /** Largest distance between two of its marks, 0 to 141. */
  disagreement: z.number(),
  quadrant: z.enum(quadrants),
  stance: z.enum(stances),
  contact: z.string(),
  approach: z.string(),
})
export type Stakeholder = z.infer<typeof stakeholderSchema>

/** Stakeholderkaart. */
export const positionsOutcomeSchema = z.object({
  kind: z.literal('positions'),
  axes: z.object({ interest: z.string(), influence: z.string() }),
  positions: z.array(positionSchema),
  /** Named, but not placed on the map yet. */
  unplaced: z.array(noteRowSchema),
  /** Largest disagreement first. */
  stakeholders: z.array(stakeholderSchema),
  /**
   * Notes that have the same name (`exact`), or nearly, and of which nobody said yet whether they are the same. Until
   * somebody does, each counts as a stakeholder of its own.
   */
  suggestions: z.array(z.object({ notes: z.array(z.string()), name: z.string(), exact: z.boolean() })),
})
export type PositionsOutcome = z.infer<typeof positionsOutcomeSchema>
