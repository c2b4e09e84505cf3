import * as z from 'zod/mini'
import { findingSchema } from '../reading/finding.ts'
import { outcomeSchema } from '../reading/outcome.ts'

/** `GET /api/spaces/:id/boards/:board/reading`, and that of a snapshot. */
export const boardReadingSchema = z.object({ outcome: outcomeSchema, findings: z.array(findingSchema) })
export type BoardReading = z.infer<typeof boardReadingSchema>

/** `GET /api/spaces/:id/boards/:board/snapshots`, oldest first. `title` may be empty; `at` in milliseconds since 1970. */
export const snapshotListSchema = z.object({
  snapshots: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      at: z.number(),
      by: z.string(),
      items: z.number(),
      links: z.number(),
    }),
  ),
})
export type SnapshotList = z.infer<typeof snapshotListSchema>
export type SnapshotFacts = SnapshotList['snapshots'][number]
