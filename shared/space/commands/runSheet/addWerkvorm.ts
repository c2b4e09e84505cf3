import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import type { SpaceChange } from '../../document.ts'
import type { ScriptStep } from '../../meeting/script.ts'
import type { HarvestPlan, Step } from '../../meeting/step.ts'
import { idSchema, type Settings, type SpaceState, settingsSchema } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Effect, refuse } from '../decision.ts'
import { newPoll } from '../polls/newPoll.ts'
import { catalogueNameSchema } from './fields.ts'
import { findSheet } from './findSheet.ts'
import { hintEffects, newStep } from './newStep.ts'
import { makeRoom, placeAfter, writeSteps } from './order.ts'

export const addWerkvormSchema = z.object({
  type: z.literal('addWerkvorm'),
  werkvorm: catalogueNameSchema,
  settings: z.optional(settingsSchema),
  meetingId: z.optional(idSchema),
  /** At the end when left out, at the start when null. */
  afterStepId: z.optional(z.nullable(idSchema)),
})
type AddWerkvorm = z.infer<typeof addWerkvormSchema>

/** Puts the steps of a werkvorm's script on a run sheet, with their hints, harvests and prepared polls (B6). */
export function addWerkvorm(state: SpaceState, command: AddWerkvorm, context: CommandContext): Decision {
  const facts = context.werkvorm(command.werkvorm)
  if (!facts) return refuse('invalid', 'unknown-werkvorm')
  const settings = facts.settings(command.settings ?? {})
  if (!settings) return refuse('invalid', 'wrong-settings')
  const script = facts.script(settings, state.meta.language)
  const sheet = findSheet(state, command, script.length, context)
  if (!sheet.ok) return sheet
  const at = placeAfter(sheet.steps, command.afterStepId)
  if (typeof at !== 'number') return at
  const polls = script.filter((step) => step.poll).length
  if (state.polls.size + polls > limits.pollsPerSpace) return refuse('invalid', 'polls-full')
  const { orders, shifted } = makeRoom(sheet.steps, at, script.length)
  const origin = { meetingId: sheet.meetingId, part: context.newId(), werkvorm: command.werkvorm, settings }
  const ids = script.map(() => context.newId())
  const steps = scriptSteps({ script, ids, orders, ...origin }, state)
  return accept(
    [...sheet.changes, ...writeSteps([...shifted, ...steps]), ...scriptPolls(script, ids, context)],
    scriptHints(script, ids),
    { meetingId: sheet.meetingId, stepIds: ids, part: origin.part },
  )
}

type Placed = {
  readonly script: readonly ScriptStep[]
  /** The id and the order of each step of the script. */
  readonly ids: readonly string[]
  readonly orders: readonly number[]
  readonly meetingId: string
  readonly part: string
  readonly werkvorm: string
  readonly settings: Settings
}

function scriptSteps({ script, ids, orders, ...origin }: Placed, { meta }: SpaceState): Step[] {
  const idOf = new Map(script.map((step, at) => [step.key, ids[at] ?? '']))
  return script.map(({ harvest, grouping, layout, ...words }, at) => {
    const { werkvorm, settings, meetingId, part } = origin
    const place = { id: ids[at] ?? '', order: orders[at] ?? 0, meetingId, part }
    const making = { kind: 'activity', grouping, werkvorm, layout, settings } as const
    return newStep(place, making, { ...words, harvest: harvestOf(harvest, idOf) }, meta.language)
  })
}

/** A script names the target by its key; a name that is none harvests nowhere. */
function harvestOf(harvest: ScriptStep['harvest'], idOf: ReadonlyMap<string, string>): HarvestPlan | null {
  const toStepId = idOf.get(harvest?.to ?? '')
  if (!harvest || toStepId === undefined) return null
  const { zones, share, when } = harvest
  return { toStepId, zones, share, when }
}

function scriptPolls(
  script: readonly ScriptStep[],
  ids: readonly string[],
  context: CommandContext,
): SpaceChange[] {
  return script.flatMap(({ poll }, at) => {
    if (!poll) return []
    const value = newPoll({ ...poll, stepId: ids[at] ?? null, boardId: null }, context)
    return [{ map: 'polls', key: value.id, value } as const]
  })
}

function scriptHints(script: readonly ScriptStep[], ids: readonly string[]): Effect[] {
  return script.flatMap(({ hint }, at) => (hint === '' ? [] : hintEffects(ids[at] ?? '', hint)))
}
