import * as z from 'zod/mini'

/**
 * One plain sentence that a reading says: a measure, a gap, a difference. `limits` says what it does not say, `notes`
 * are the ids of what it is about, so that a click can go there.
 */
export const findingSchema = z.object({
  /** Stable, for programs: `density`, `milestone-without-step`. */
  key: z.string(),
  tone: z.enum(['fact', 'attention']),
  sentence: z.string(),
  limits: z._default(z.string(), ''),
  value: z._default(z.nullable(z.number()), null),
  notes: z._default(z.array(z.string()), []),
})
export type Finding = z.infer<typeof findingSchema>
