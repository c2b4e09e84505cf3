import * as z from 'zod/mini'
import { noteRowSchema } from './row.ts'

/** The outcome of a board whose places mean nothing more than their zone: notes per zone, in reading order. */
export const notesOutcomeSchema = z.object({
  kind: z.literal('notes'),
  zones: z.array(z.object({ zone: z.string(), title: z.string(), notes: z.array(noteRowSchema) })),
  elsewhere: z.array(noteRowSchema),
})
export type NotesOutcome = z.infer<typeof notesOutcomeSchema>
