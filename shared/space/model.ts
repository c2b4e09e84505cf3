import * as z from 'zod/mini'
import { idSchema, settingsSchema } from './fields.ts'
import { type Language, languages } from './language.ts'
import { harvestPromiseSchema } from './meeting/promise.ts'
import type { MeetingState } from './meeting/state.ts'

/** What a person may do in a space (B4). */
export const roleSchema = z.enum(['facilitator', 'participant', 'observer'])
export type Role = z.infer<typeof roleSchema>

export const languageSchema = z.enum(languages)
export * from './fields.ts'
export type { Language }

export const memberSchema = z.object({
  id: idSchema,
  name: z.string(),
  discipline: z.string(),
  organisation: z.string(),
  role: roleSchema,
  /** Milliseconds since 1970, the server's clock; so everywhere in this file. */
  joinedAt: z.number(),
})
export type Member = z.infer<typeof memberSchema>

export const boardSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** A key of the catalogue in shared/werkvormen. */
  werkvorm: z.string(),
  settings: settingsSchema,
  kind: z.enum(['plenary', 'group', 'solo']),
  /** Who works on a group or solo board; empty for a plenary one. */
  members: z.array(idSchema),
  /** Whether facilitators may read a group board; members are told. */
  openToFacilitators: z.boolean(),
  frozen: z.boolean(),
  order: z.number(),
  /** Counts up when the content is replaced as a whole, so that an older local copy is never merged into it. */
  epoch: z.number(),
  createdAt: z.number(),
  /** When it went to the bin; null while it is in use. */
  removedAt: z.nullable(z.number()),
  /** Which layout of the werkvorm it has. */
  layout: z._default(z.string(), 'plenary'),
  /** The step that it was made for; null for a board of the space itself. */
  stepId: z._default(z.nullable(idSchema), null),
  /** What participants may do now; written when a step starts and ends. */
  allow: z._default(z.enum(['everything', 'notes', 'vote', 'look']), 'everything'),
  /** No author is written and no presence shown (B20). */
  anonymous: z._default(z.boolean(), false),
  /** A solo board whose owner got a new link from a facilitator: closed for whoever has that link. */
  sealed: z._default(z.boolean(), false),
  /** What people were told of where it goes afterwards; null: nowhere. Only for boards that others cannot read. */
  promise: z._default(z.nullable(harvestPromiseSchema), null),
})
export type Board = z.infer<typeof boardSchema>

export const spaceMetaSchema = z.object({
  title: z.string(),
  language: languageSchema,
  /** What people are asked when they join. */
  asks: z.object({ discipline: z.boolean(), organisation: z.boolean() }),
  /** Six characters, shown on the shared screen; not a secret. */
  joinCode: z.string(),
  /** A closed space takes no new members. */
  closed: z.boolean(),
  createdAt: z.number(),
  /** When a try-out is deleted; null for a real space. */
  expiresAt: z.nullable(z.number()),
})
export type SpaceMeta = z.infer<typeof spaceMetaSchema>

/** What the space document says, read and validated. */
export type SpaceState = {
  readonly id: string
  readonly meta: SpaceMeta
  readonly members: ReadonlyMap<string, Member>
  readonly boards: ReadonlyMap<string, Board>
} & MeetingState

/** Boards in use, in the order in which people see them. */
export function boardsInUse(state: SpaceState): Board[] {
  return [...state.boards.values()]
    .filter((board) => board.removedAt === null)
    .sort((a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
}

/** How many facilitators a space has; the last one cannot be demoted. */
export function facilitatorCount(state: SpaceState): number {
  return [...state.members.values()].filter((member) => member.role === 'facilitator').length
}
