import * as z from 'zod/mini'
import { noteRowSchema } from './row.ts'

/** A note on the line. `date` is a day `YYYY-MM-DD`, from its place on the axis; null for one that is not on it. */
export const timelineNoteSchema = z.extend(noteRowSchema, {
  lane: z.string(),
  date: z.nullable(z.string()),
  owner: z.string(),
  /** Ids of the notes that it leads to, by arrow: later in time. */
  leadsTo: z.array(z.string()),
})
export type TimelineNote = z.infer<typeof timelineNoteSchema>

export const actionSchema = z.extend(noteRowSchema, {
  owner: z.string(),
  due: z.nullable(z.string()),
})
export type Action = z.infer<typeof actionSchema>

/** Backcasting. */
export const timelineOutcomeSchema = z.object({
  kind: z.literal('timeline'),
  /** Days `YYYY-MM-DD` at both ends of the axis. */
  from: z.string(),
  to: z.string(),
  lanes: z.array(z.object({ lane: z.string(), title: z.string() })),
  /** From the future back to now. */
  notes: z.array(timelineNoteSchema),
  /** The first steps. */
  actions: z.array(actionSchema),
})
export type TimelineOutcome = z.infer<typeof timelineOutcomeSchema>
