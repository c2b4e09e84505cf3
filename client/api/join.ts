import type { JoinBody } from '../../shared/protocol/http.ts'
import { languages } from '../../shared/space/language.ts'
import type { Answer } from './answer.ts'
import { flag, list, object, oneOf, text } from './reader.ts'
import { get, post } from './request.ts'

const readDoor = object({
  space: object({
    id: text,
    title: text,
    language: oneOf(languages),
    asks: object({ discipline: flag, organisation: flag }),
  }),
})

/** What someone who has the code may know before joining. */
export type OpenSpace = NonNullable<ReturnType<typeof readDoor>>['space']

export async function findSpace(code: string): Promise<Answer<OpenSpace>> {
  const answer = await get(`/api/join/${encodeURIComponent(code)}`, readDoor)
  return answer.ok ? { ok: true, value: answer.value.space } : answer
}

const readSuggestions = object({ disciplines: list(text), organisations: list(text) })
type Suggestions = NonNullable<ReturnType<typeof readSuggestions>>

/** What people of the space filled in before. */
export function getSuggestions(spaceId: string, code: string): Promise<Answer<Suggestions>> {
  const query = new URLSearchParams({ code })
  return get(`/api/spaces/${encodeURIComponent(spaceId)}/suggestions?${query}`, readSuggestions)
}

const readJoined = object({ member: object({ name: text }), links: object({ personal: text }) })

/** What who joined gets: their name as the server keeps it, and the link to come back. */
export type Joined = NonNullable<ReturnType<typeof readJoined>>

export function joinSpace(spaceId: string, joiner: JoinBody): Promise<Answer<Joined>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/members`, joiner, readJoined)
}
