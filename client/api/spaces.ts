import {
  type CreatedAnswer,
  type CreateSpaceBody,
  createdSchema,
  type SessionAnswer,
  type SpaceAnswer,
  sessionAnswerSchema,
  spaceAnswerSchema,
} from '../../shared/protocol/http.ts'
import type { Language } from '../../shared/space/model.ts'
import type { Answer } from './answer.ts'
import { get, post } from './request.ts'

/** A space that was just made, with the links that are shown once. */
export type MadeSpace = CreatedAnswer

/** Who the person is in a space. */
export type OwnPlace = SpaceAnswer

export function makeSpace(space: CreateSpaceBody): Promise<Answer<MadeSpace>> {
  return post('/api/spaces', space, createdSchema)
}

/** Makes a space with filled boards to look around in; it is deleted after a day. */
export function makeTryout(language: Language): Promise<Answer<MadeSpace>> {
  return post('/api/tryouts', { language }, createdSchema)
}

export function getOwnPlace(spaceId: string): Promise<Answer<OwnPlace>> {
  return get(`/api/spaces/${encodeURIComponent(spaceId)}`, spaceAnswerSchema)
}

/** Exchanges the key of a facilitator or personal link for a session of this browser. */
export function openWithKey(spaceId: string, key: string): Promise<Answer<SessionAnswer>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/sessions`, { key }, sessionAnswerSchema)
}
