import * as z from 'zod/mini'

/** What every outcome says of a note: which it is, its words, and whose it is. */
export const noteRowSchema = z.object({
  /** The record's id, by which the canvas, the list and the panel know it. */
  id: z.string(),
  text: z.string(),
  /** The author's member id; null when nobody may know. */
  by: z.nullable(z.string()),
  /** The author's discipline; empty when it is not known. */
  discipline: z.string(),
  /** The group or person that it was harvested from last; empty when it was made here. */
  from: z.string(),
})
export type NoteRow = z.infer<typeof noteRowSchema>
