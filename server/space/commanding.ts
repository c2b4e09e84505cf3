import type { Acceptance } from '../../shared/space/commands/decision.ts'
import { type Command, decide } from '../../shared/space/commands/index.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { AppError, refusalError } from '../errors.ts'
import type { Session } from '../gate/sessions.ts'
import { carryOut } from './carryingOut.ts'
import { contextOf } from './context.ts'
import type { Turn } from './serial.ts'
import { keepSnapshot } from './snapshots/keeping.ts'
import { expectState, type SpaceTools, untilCodeIsFree } from './tools.ts'

/** Carries out a command of a signed-in member; answers its result. Throws an AppError that says why not. */
export async function runCommand(
  tools: SpaceTools,
  session: Session,
  command: Command,
  origin: string,
): Promise<object> {
  const { spaceId } = session
  const turn = turnOf(tools, await expectState(tools, spaceId), session.memberId)
  const work = async () => {
    const state = await expectState(tools, spaceId)
    const acceptance = await untilCodeIsFree(() => decideAndTakeCode(tools, state, session, command, origin))
    return { acceptance, answer: await carryOut(tools, state, acceptance, session.hash) }
  }
  const { acceptance, answer } = await tools.documents.exclusively(spaceId, work, turn)
  for (const effect of acceptance.effects)
    if (effect.type === 'keepBoard') await keepSnapshot(tools, spaceId, effect)
  return answer
}

/**
 * A facilitator leads everyone and goes before whatever waits; of anybody else one command can wait, so that
 * nobody fills the queue of all.
 */
function turnOf({ documents }: SpaceTools, state: SpaceState, memberId: string): Turn {
  if (state.members.get(memberId)?.role === 'facilitator') return { first: true, of: memberId }
  if (documents.hasWaiting(state.id, memberId)) throw new AppError('too-many', { retryAfter: 1 })
  return { of: memberId }
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
