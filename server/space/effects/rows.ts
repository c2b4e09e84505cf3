import type { Effect } from '../../../shared/space/commands/decision.ts'
import { hashSecret } from '../../gate/secrets.ts'
import type { SpaceTools } from '../tools.ts'

/**
 * Changes the keys and sessions that a command changes, and removes snapshots, after its documents are in the journal. Doing it
 * again does no harm, so a command whose rows failed can be sent once more.
 */
export async function changeRows(
  tools: SpaceTools,
  spaceId: string,
  effect: Effect,
  ownSession: string | undefined,
): Promise<void> {
  if (effect.type === 'replaceKey') await replaceKey(tools, spaceId, effect)
  if (effect.type === 'dropKeys') await dropPersonalKeys(tools, spaceId, effect.memberId)
  if (effect.type === 'dropKeptBoard')
    await tools.store.deleteBoardSnapshot(spaceId, effect.boardId, effect.snapshotId)
  if (effect.type === 'signOut') {
    const { memberId, keepCurrent } = effect
    const spared = keepCurrent && ownSession !== undefined ? { exceptHash: ownSession } : {}
    await tools.sessions.revoke({ spaceId, memberId, ...spared })
  }
}

async function replaceKey(
  tools: SpaceTools,
  spaceId: string,
  { kind, memberId, key }: Effect & { type: 'replaceKey' },
): Promise<void> {
  const { store, now } = tools
  if (memberId === null) await store.deleteKeys(spaceId, kind)
  else await dropPersonalKeys(tools, spaceId, memberId)
  await store.insertKey({ hash: hashSecret(key), spaceId, kind, memberId, createdAt: now() })
}

/** Also one that was handed out and not used yet. */
async function dropPersonalKeys(
  { store }: Pick<SpaceTools, 'store'>,
  spaceId: string,
  memberId: string,
): Promise<void> {
  await store.deleteKeys(spaceId, 'personal', memberId)
  await store.deleteKeys(spaceId, 'personalOnce', memberId)
}
