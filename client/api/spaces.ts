import {
  type CreatedAnswer,
  type CreateSpaceBody,
  createdSchema,
  type SessionAnswer,
  sessionAnswerSchema,
} from '../../shared/protocol/http.ts'
import type { Language } from '../../shared/space/model.ts'
import type { Answer } from './answer.ts'
import { post } from './request.ts'

/** A space that was just made, with the links that are shown once. */
export type MadeSpace = CreatedAnswer

export function makeSpace(space: CreateSpaceBody): Promise<Answer<MadeSpace>> {
  return post('/api/spaces', space, createdSchema)
}

/** Makes a space with filled boards to look around in; it is deleted after a day. */
export function makeTryout(language: Language): Promise<Answer<MadeSpace>> {
  return post('/api/tryouts', { language }, createdSchema)
}

/** Exchanges the key of a facilitator or personal link for a session of this browser. */
export function openWithKey(spaceId: string, key: string): Promise<Answer<SessionAnswer>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/sessions`, { key }, sessionAnswerSchema)
}
