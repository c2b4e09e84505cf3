import { type Sharing, sharingSchema } from '../../shared/protocol/sharing.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { get } from './request.ts'

/** How many people ticked nothing yet of what they may share in the running step. */
export function getSharing(spaceId: string): Promise<Answer<Sharing>> {
  return get(`/api/spaces/${encodeURIComponent(spaceId)}/sharing`, bySchema(sharingSchema))
}
