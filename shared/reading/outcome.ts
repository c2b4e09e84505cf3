import * as z from 'zod/mini'
import { networkOutcomeSchema } from './network.ts'
import { notesOutcomeSchema } from './notes.ts'
import { positionsOutcomeSchema } from './positions.ts'
import { profilesOutcomeSchema } from './profiles.ts'
import { timelineOutcomeSchema } from './timeline.ts'

/** What a board says, as data: the typed outcome of its werkvorm's reading. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  notesOutcomeSchema,
  profilesOutcomeSchema,
  timelineOutcomeSchema,
  networkOutcomeSchema,
  positionsOutcomeSchema,
])
export type Outcome = z.infer<typeof outcomeSchema>
