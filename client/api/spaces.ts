import * as z from 'zod/mini'
import { type Language, languageSchema, roleSchema } from '../../shared/space/model.ts'
import type { Answer } from './answer.ts'
import { get, post } from './request.ts'

const madeSpaceSchema = z.object({
  space: z.object({ id: z.string(), title: z.string(), joinCode: z.string() }),
  links: z.object({ facilitator: z.string(), join: z.string(), personal: z.string() }),
})
/** A space that was just made, with the links that are shown once. */
export type MadeSpace = z.infer<typeof madeSpaceSchema>

export type NewSpace = {
  title: string
  language: Language
  name: string
  discipline: string
  organisation: string
  /** What people are asked when they join. */
  asks: { discipline: boolean; organisation: boolean }
  /** Asked only by servers that want it. */
  password?: string
}

export function makeSpace(space: NewSpace): Promise<Answer<MadeSpace>> {
  return post('/api/spaces', space, madeSpaceSchema)
}

/** Makes a space with filled boards to look around in; it is deleted after a day. */
export function makeTryout(language: Language): Promise<Answer<MadeSpace>> {
  return post('/api/tryouts', { language }, madeSpaceSchema)
}

const ownPlaceSchema = z.object({
  space: z.object({ id: z.string(), title: z.string(), language: languageSchema }),
  member: z.object({
    id: z.string(),
    name: z.string(),
    discipline: z.string(),
    organisation: z.string(),
    role: roleSchema,
  }),
})
/** Who the person is in a space. */
export type OwnPlace = z.infer<typeof ownPlaceSchema>

export function getOwnPlace(spaceId: string): Promise<Answer<OwnPlace>> {
  return get(`/api/spaces/${encodeURIComponent(spaceId)}`, ownPlaceSchema)
}

/** Exchanges the key of a facilitator or personal link for a session of this browser. */
export function openWithKey(spaceId: string, key: string): Promise<Answer<unknown>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/sessions`, { key }, z.unknown())
}
