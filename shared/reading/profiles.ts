import * as z from 'zod/mini'
import { noteRowSchema } from './row.ts'

/** Fields of a card with words. */
export const profileFields = ['proud', 'bring', 'doubt', 'learn'] as const
export type ProfileField = (typeof profileFields)[number]

/** One person as the cards tell it. */
export const profileSchema = z.object({
  /** Null for a card of which nobody may know whose it is. */
  memberId: z.nullable(z.string()),
  name: z.string(),
  discipline: z.string(),
  /** Field of the card (`profileFields`) -> its notes, also those of others. Only what was shared is here. */
  fields: z.record(z.string(), z.array(noteRowSchema)),
})
export type Profile = z.infer<typeof profileSchema>

/** Wie ben ik, wie ben jij, wie zijn wij samen. */
export const profilesOutcomeSchema = z.object({
  kind: z.literal('profiles'),
  /** Ordered by discipline, then by name. */
  profiles: z.array(profileSchema),
  /** What we bring, by discipline. */
  bring: z.array(z.object({ discipline: z.string(), notes: z.array(noteRowSchema) })),
  /** What people want to learn here. */
  questions: z.array(noteRowSchema),
  /**
   * What the board says about all together: zone (`shared`, `different`, `new`, `together`, `needs`, `purpose`) ->
   * notes. What hangs in the gallery and is of nobody in particular is there under `gallery`.
   */
  together: z.array(z.object({ zone: z.string(), title: z.string(), notes: z.array(noteRowSchema) })),
})
export type ProfilesOutcome = z.infer<typeof profilesOutcomeSchema>
