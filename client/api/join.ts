import * as z from 'zod/mini'
import type { Answer } from './answer.ts'
import { get, post } from './request.ts'

const openSpaceSchema = z.object({
  space: z.object({
    id: z.string(),
    title: z.string(),
    asks: z.object({ discipline: z.boolean(), organisation: z.boolean() }),
  }),
})
/** What someone who has the code may know before joining. */
export type OpenSpace = z.infer<typeof openSpaceSchema>['space']

export async function findSpace(code: string): Promise<Answer<OpenSpace>> {
  const answer = await get(`/api/join/${encodeURIComponent(code)}`, openSpaceSchema)
  return answer.ok ? { ok: true, value: answer.value.space } : answer
}

const suggestionsSchema = z.object({ disciplines: z.array(z.string()), organisations: z.array(z.string()) })
/** What people of the space filled in before. */
export type Suggestions = z.infer<typeof suggestionsSchema>

export function getSuggestions(spaceId: string, code: string): Promise<Answer<Suggestions>> {
  const query = new URLSearchParams({ code })
  return get(`/api/spaces/${encodeURIComponent(spaceId)}/suggestions?${query}`, suggestionsSchema)
}

export type Joiner = { code: string; name: string; discipline: string; organisation: string }

const joinedSchema = z.object({
  member: z.object({ id: z.string(), name: z.string() }),
  links: z.object({ personal: z.string() }),
})
export type Joined = z.infer<typeof joinedSchema>

export function joinSpace(spaceId: string, joiner: Joiner): Promise<Answer<Joined>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/members`, joiner, joinedSchema)
}
