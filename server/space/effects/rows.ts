import type { Effect } from '../../../shared/space/commands/decision.ts'
import { hashSecret } from '../../gate/secrets.ts'
import type { SpaceTools } from '../tools.ts'

/**
 * Changes the keys and sessions that a command changes, after its documents are in the journal. Doing it again
 * does no harm, so a command whose rows failed can be sent once more.
 */
export async function changeRows(
  tools: SpaceTools,
  spaceId: string,
  effect: Effect,
  ownSession: string | undefined,
): Promise<void> {
  const { store, sessions } = tools
  if (effect.type === 'replaceKey') await replaceKey(tools, spaceId, effect)
  if (effect.type === 'dropKeys') await store.deleteKeys(spaceId, 'personal', effect.memberId)
  if (effect.type === 'signOut') {
    const { memberId, keepCurrent } = effect
    const spared = keepCurrent && ownSession !== undefined ? { exceptHash: ownSession } : {}
    await sessions.revoke({ spaceId, memberId, ...spared })
  }
}

async function replaceKey(
  { store, now }: SpaceTools,
  spaceId: string,
  { kind, memberId, key }: Effect & { type: 'replaceKey' },
): Promise<void> {
  await store.deleteKeys(spaceId, kind, memberId ?? undefined)
  await store.insertKey({ hash: hashSecret(key), spaceId, kind, memberId, createdAt: now() })
}
