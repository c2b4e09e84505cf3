import {
  type DoorAnswer,
  doorSchema,
  type JoinBody,
  type JoinedAnswer,
  joinedSchema,
  type SuggestionsAnswer,
  suggestionsSchema,
} from '../../shared/protocol/http.ts'
import type { Answer } from './answer.ts'
import { get, post } from './request.ts'

/** What someone who has the code may know before joining. */
export type OpenSpace = DoorAnswer['space']

export async function findSpace(code: string): Promise<Answer<OpenSpace>> {
  const answer = await get(`/api/join/${encodeURIComponent(code)}`, doorSchema)
  return answer.ok ? { ok: true, value: answer.value.space } : answer
}

/** What people of the space filled in before. */
export function getSuggestions(spaceId: string, code: string): Promise<Answer<SuggestionsAnswer>> {
  const query = new URLSearchParams({ code })
  return get(`/api/spaces/${encodeURIComponent(spaceId)}/suggestions?${query}`, suggestionsSchema)
}

export function joinSpace(spaceId: string, joiner: JoinBody): Promise<Answer<JoinedAnswer>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/members`, joiner, joinedSchema)
}
