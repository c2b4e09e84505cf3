import type { CreateSpaceBody } from '../../shared/protocol/http.ts'
import type { Language } from '../../shared/space/language.ts'
import type { Answer } from './answer.ts'
import { object, text } from './reader.ts'
import { post } from './request.ts'

const readMade = object({
  space: object({ id: text, title: text, joinCode: text }),
  links: object({ facilitator: text, join: text, personal: text }),
})

/** A space that was just made, with the links that are shown once. */
export type MadeSpace = NonNullable<ReturnType<typeof readMade>>

export function makeSpace(space: CreateSpaceBody): Promise<Answer<MadeSpace>> {
  return post('/api/spaces', space, readMade)
}

/** Makes a space with filled boards to look around in; it is deleted after a day. */
export function makeTryout(language: Language): Promise<Answer<MadeSpace>> {
  return post('/api/tryouts', { language }, readMade)
}
