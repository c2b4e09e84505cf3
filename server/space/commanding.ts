import type { Acceptance, CommandContext } from '../../shared/space/commands/decision.ts'
import { type Command, decide } from '../../shared/space/commands/index.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { refusalError } from '../errors.ts'
import { newId, newJoinCode, newSecret, newSeed } from '../gate/secrets.ts'
import type { Session } from '../gate/sessions.ts'
import { documentEffects } from './effects/documents.ts'
import { changeRows } from './effects/rows.ts'
import { werkvormFacts } from './seeding.ts'
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
    const acceptance = await untilCodeIsFree(() => decideAndTakeCode(tools, state, session, command, origin))
    return carryOut(tools, state, session, acceptance)
  })
}

/** Writes everything that a decision says, in one commit; then its rows. Call it inside `exclusively`. */
async function carryOut(
  tools: SpaceTools,
  state: SpaceState,
  session: Session,
  { changes, effects, result }: Acceptance,
): Promise<object> {
  const others = documentEffects(state.id, effects)
  await tools.documents.write(state.id, { changes, others: others.writes })
  for (const effect of effects) await changeRows(tools, session, effect)
  return { ...result, ...others.result() }
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
