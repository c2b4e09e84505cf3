import * as z from 'zod/mini'
import type { SpaceChange } from '../document.ts'
import { languageSchema, type SpaceState, titleSchema } from '../model.ts'
import { accept, type Decision } from './decision.ts'

export const editSpaceSchema = z.object({
  type: z.literal('editSpace'),
  title: z.optional(titleSchema),
  language: z.optional(languageSchema),
  asks: z.optional(z.object({ discipline: z.boolean(), organisation: z.boolean() })),
  closed: z.optional(z.boolean()),
})

const editableKeys = ['title', 'language', 'asks', 'closed'] as const

/** Changes what the space is called, its language, what it asks of who joins, and whether it takes new members. */
export function editSpace(_state: SpaceState, command: z.infer<typeof editSpaceSchema>): Decision {
  const changes: SpaceChange[] = editableKeys
    .filter((key) => command[key] !== undefined)
    .map((key) => ({ map: 'meta', key, value: command[key] }))
  return accept(changes)
}
