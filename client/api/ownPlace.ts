import { type SpaceAnswer, spaceAnswerSchema } from '../../shared/protocol/http.ts'
import type { Answer } from './answer.ts'
import { get } from './request.ts'

/** Who the person is in a space. */
export type OwnPlace = SpaceAnswer

export function getOwnPlace(spaceId: string): Promise<Answer<OwnPlace>> {
  return get(`/api/spaces/${encodeURIComponent(spaceId)}`, spaceAnswerSchema)
}
