import { languages } from '../../shared/space/language.ts'
import type { Answer } from './answer.ts'
import { object, oneOf, text } from './reader.ts'
import { get } from './request.ts'

const readPlace = object({
  space: object({ id: text, title: text, language: oneOf(languages) }),
  member: object({ id: text, name: text }),
})

/** Who the person is in a space. */
export type OwnPlace = NonNullable<ReturnType<typeof readPlace>>

export function getOwnPlace(spaceId: string): Promise<Answer<OwnPlace>> {
  return get(`/api/spaces/${encodeURIComponent(spaceId)}`, readPlace)
}
