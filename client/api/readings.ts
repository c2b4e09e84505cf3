import * as z from 'zod/mini'
import { type ProfilesOutcome, profilesOutcomeSchema } from '../../shared/reading/profiles.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { get } from './request.ts'

const readProfiles = bySchema(z.object({ outcome: profilesOutcomeSchema }))

/** What the cards on a board of wie-zijn-wij say. */
export function getProfiles(spaceId: string, boardId: string): Promise<Answer<{ outcome: ProfilesOutcome }>> {
  return get(
    `/api/spaces/${encodeURIComponent(spaceId)}/boards/${encodeURIComponent(boardId)}/reading`,
    readProfiles,
  )
}
