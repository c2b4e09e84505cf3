import * as z from 'zod/mini'
import { noteRowSchema } from './row.ts'

export const nodeTypes = ['person', 'organisation', 'initiative'] as const
/** Of a node of which nobody said yet what it is. */
export const unknownType = 'unknown'
export const tieTypes = ['existing', 'new', 'wished'] as const

export const nodeSchema = z.extend(noteRowSchema, {
  type: z.enum([...nodeTypes, unknownType]),
  /** The zone of its ring or band; empty outside all of them. */
  level: z.string(),
  /** The note that it means the same as, as a person said; its own id when it means nothing but itself. */
  same: z.optional(z.string()),
  /** What else it was called by those that were merged into it, and which groups named those. */
  names: z.optional(z.array(z.string())),
  namedBy: z.optional(z.array(z.string())),
})
export type NetworkNode = z.infer<typeof nodeSchema>

export const tieSchema = z.object({
  /** The arrow's record id. */
  id: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.enum(tieTypes),
  /** 1 to 3. */
  strength: z.number(),
  /** Both ways when false. */
  directed: z.boolean(),
  text: z.string(),
})
export type Tie = z.infer<typeof tieSchema>

/** Sociale kaart. */
export const networkOutcomeSchema = z.object({
  kind: z.literal('network'),
  /** From the inside out. */
  levels: z.array(z.object({ level: z.string(), title: z.string() })),
  nodes: z.array(nodeSchema),
  /** Ties of which both ends are nodes. */
  ties: z.array(tieSchema),
  /** Arrows of which an end hangs loose: ids. */
  loose: z.array(z.string()),
})
export type NetworkOutcome = z.infer<typeof networkOutcomeSchema>
