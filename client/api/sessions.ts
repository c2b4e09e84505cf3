import { type SessionAnswer, sessionAnswerSchema } from '../../shared/protocol/http.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { post } from './request.ts'

/** Exchanges the key of a facilitator or personal link for a session of this browser. */
export function openWithKey(spaceId: string, key: string): Promise<Answer<SessionAnswer>> {
  return post(`/api/spaces/${encodeURIComponent(spaceId)}/sessions`, { key }, bySchema(sessionAnswerSchema))
}
