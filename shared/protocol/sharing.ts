import * as z from 'zod/mini'

/**
 * `GET /api/spaces/:id/sharing`, for facilitators: how many personal boards the running step has, and from how many of
 * them nothing goes along that its owner ticked. Both are 0 when there is nothing to tick, or when there are so few
 * boards that a number would tell whose.
 */
export const sharingSchema = z.object({ boards: z.number(), nothing: z.number() })
export type Sharing = z.infer<typeof sharingSchema>
