import type { SpaceState } from '../../shared/space/model.ts'
import { AppError } from '../errors.ts'
import { hashSecret, newSecret } from '../gate/secrets.ts'
import type { Sessions } from '../gate/sessions.ts'
import type { HarvestThreads } from '../harvest/harvestThreads.ts'
import type { BoardReadings } from '../reading/boardReadings.ts'
import type { RoomRegistry } from '../room/registry.ts'
import { type KeyKind, type Store, StoreError } from '../store/store.ts'
import type { Online } from './online.ts'
import type { SpaceDocuments } from './spaceDocuments.ts'

/** What the work on spaces needs. */
export type SpaceTools = {
  store: Store
  sessions: Sessions
  online: Pick<Online, 'membersOf'>
  documents: SpaceDocuments
  rooms: Pick<RoomRegistry, 'discardSpace' | 'use' | 'writeTogether'>
  harvests: Pick<HarvestThreads, 'plan'>
  readings: Pick<BoardReadings, 'keep'>
  now: () => number
}

/** The state of a space that must be there. */
export async function expectState({ documents }: SpaceTools, spaceId: string): Promise<SpaceState> {
  const state = await documents.state(spaceId)
  if (!state) throw new AppError('no-such-space')
  return state
}

/** Makes a link key and keeps its hash; the key is told only once. */
export async function issueKey(
  { store, now }: SpaceTools,
  key: { spaceId: string; kind: KeyKind; memberId: string | null },
): Promise<string> {
  const secret = newSecret()
  await store.insertKey({ ...key, hash: hashSecret(secret), createdAt: now() })
  return secret
}

/** How often another join code is tried when one is taken; with 113 million codes a second try is rare. */
const codeTries = 8

/** Repeats work that takes a join code until it finds one that is free. */
export async function untilCodeIsFree<T>(work: () => Promise<T>, tries = codeTries): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError && error.fault === 'conflict') || tries <= 1) throw error
    return untilCodeIsFree(work, tries - 1)
  }
}
