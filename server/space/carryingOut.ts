import type { Effect } from '../../shared/space/commands/decision.ts'
import type { SpaceChange } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { documentEffects } from './effects/documents.ts'
import { withHarvests } from './effects/harvests.ts'
import { changeRows } from './effects/rows.ts'
import { closings, forgetAnswers } from './polls/closing.ts'
import { realChanges } from './realChanges.ts'
import type { SpaceTools } from './tools.ts'

/** What was decided. */
export type Decided = { changes: readonly SpaceChange[]; effects: readonly Effect[]; result?: object }

/**
 * Writes everything that was decided about a space, in one commit: wholly, or not at all. Rows of keys and sessions
 * follow. Answers the result with what the effects add to it. Call it inside `exclusively`; `ownSession` is the
 * hash of the session that asked for it.
 */
export async function carryOut(
  tools: SpaceTools,
  state: SpaceState,
  { changes, effects, result = {} }: Decided,
  ownSession?: string,
): Promise<object> {
  const all = [...changes, ...(await closings(tools, state, changes, effects))]
  const others = documentEffects(state, changes, effects)
  const { writes, counts } = await withHarvests(tools, state.id, others)
  await tools.documents.write(state.id, { changes: realChanges(state, all), others: writes })
  for (const effect of effects) await changeRows(tools, state.id, effect, ownSession)
  await forgetAnswers(tools, state.id, all)
  return { ...result, ...others.result(counts) }
}
