import type { Acceptance, CommandContext, Effect } from '../../shared/space/commands/decision.ts'
import { type Command, decide } from '../../shared/space/commands/index.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { refusalError } from '../errors.ts'
import { hashSecret, newId, newJoinCode, newSecret, newSeed } from '../gate/secrets.ts'
import type { Session } from '../gate/sessions.ts'
import { seedWrites, werkvormFacts } from './seeding.ts'
import { expectState, type SpaceTools, untilCodeIsFree } from './tools.ts'

/** Carries out a command of a signed-in member; answers its result. Throws an AppError that says why not. */
export function runCommand(
  tools: SpaceTools,
  session: Session,
  command: Command,
  origin: string,
): Promise<object> {
  const { spaceId } = session
  return tools.documents.exclusively(spaceId, async () => {
    const state = await expectState(tools, spaceId)
    const { changes, effects, result } = await untilCodeIsFree(() =>
      decideAndTakeCode(tools, state, session, command, origin),
    )
    const others = effects.flatMap((effect) =>
      effect.type === 'seedBoard' ? seedWrites(spaceId, effect) : [],
    )
    await tools.documents.write(spaceId, { changes, others })
    for (const effect of effects) await carryOut(tools, session, effect)
    return result
  })
}

/** The row of the space says which code opens it, so a new code is taken there before the document shows it. */
async function decideAndTakeCode(
  tools: SpaceTools,
  state: SpaceState,
  session: Session,
  command: Command,
  origin: string,
): Promise<Acceptance> {
  const decision = decide(state, { id: session.memberId }, command, contextOf(tools, state.id, origin))
  if (!decision.ok) throw refusalError(decision)
  const code = decision.effects.find((effect) => effect.type === 'changeJoinCode')?.code
  if (code !== undefined) await tools.store.updateSpace(state.id, { joinCode: code })
  return decision
}

function contextOf({ now, online }: SpaceTools, spaceId: string, origin: string): CommandContext {
  return {
    now: now(),
    origin,
    newId,
    newKey: newSecret,
    newJoinCode,
    newSeed,
    online: online.membersOf(spaceId),
    werkvorm: werkvormFacts,
  }
}

async function carryOut(tools: SpaceTools, session: Session, effect: Effect): Promise<void> {
  const { store, sessions } = tools
  const { spaceId, hash } = session
  if (effect.type === 'replaceKey') await replaceKey(tools, spaceId, effect)
  if (effect.type === 'dropKeys') await store.deleteKeys(spaceId, 'personal', effect.memberId)
  if (effect.type === 'signOut') {
    const { memberId, keepCurrent } = effect
    await sessions.revoke(keepCurrent ? { spaceId, memberId, exceptHash: hash } : { spaceId, memberId })
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
