import * as z from 'zod/mini'
import type { SpaceChange } from '../../document.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { breaksPromise, outgrowsPromise } from '../../meeting/promising.ts'
import type { Step } from '../../meeting/step.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from '../decision.ts'
import { type StepFields, stepFieldsSchema } from './fields.ts'
import { findStep } from './findSheet.ts'
import { allowOnBoards, dropGroups, hasRun, isMade } from './made.ts'
import { changedMaking, type Making, makingKeys, same, sameMaking } from './making.ts'
import { hintEffects } from './newStep.ts'
import { writeSteps } from './order.ts'
import { onSameBoard } from './sameBoard.ts'

export const editStepSchema = z.extend(stepFieldsSchema, {
  type: z.literal('editStep'),
  stepId: idSchema,
  sameBoardAs: z.optional(z.nullable(idSchema)),
})

/**
 * Changes what is given of a step. Words, minutes and rules can change while it runs; what its first start
 * made (groups, boards, whether it is anonymous, who may read) cannot any more.
 */
export function editStep(
  state: SpaceState,
  command: z.infer<typeof editStepSchema>,
  context: CommandContext,
): Decision {
  const { type: _, stepId, hint, ...given } = command
  const found = findStep(state, stepId)
  if (!found.ok) return found
  const { step, meeting } = found
  const onBoard = onSameBoard(state, meeting.id, given, context)
  if (!onBoard.ok) return onBoard
  const { fields } = onBoard
  const made = makingOf(step, fields, context)
  if (!made.ok) return made
  if (onBoard.part !== undefined && onBoard.part !== step.part && isMade(state, step))
    return refuse('invalid', 'step-has-boards')
  const refused = fixed(state, found, made.making, fields) ?? harvestFault(state, step, fields)
  if (refused) return refused
  const part = onBoard.part ?? (made.making.werkvorm === step.werkvorm ? step.part : context.newId())
  const edited = { ...step, ...withoutMissing(fields), ...made.making, part }
  if (outgrowsPromise(state, edited) && !outgrowsPromise(state, step))
    return refuse('invalid', 'harvest-is-promised')
  const changes = [
    ...writeSteps([edited, ...siblings(state, step, edited)]),
    ...(same(edited.grouping, step.grouping) ? [] : dropGroups(state, stepId)),
    ...(isRunning(meeting, step) ? allowChanges(state, step, edited) : []),
  ]
  return accept(changes, hintEffects(stepId, hint))
}

function makingOf(step: Step, given: StepFields, context: CommandContext) {
  const untouched = makingKeys.every((key) => given[key] === undefined)
  return untouched ? { ok: true as const, making: pickMaking(step) } : changedMaking(step, given, context)
}

function pickMaking({ kind, grouping, werkvorm, layout, settings }: Step): Making {
  return { kind, grouping, werkvorm, layout, settings }
}

/** What the first start of a step fixes. Saying again what it is already is no change. */
function fixed(
  state: SpaceState,
  { step, meeting }: { step: Step; meeting: Meeting },
  making: Making,
  given: StepFields,
): Refusal | undefined {
  const { anonymous = step.anonymous, openToFacilitators = step.openToFacilitators } = given
  if (anonymous !== step.anonymous && hasRun(state, step)) return refuse('invalid', 'anonymous-is-fixed')
  if (sameMaking(making, step) && openToFacilitators === step.openToFacilitators) return undefined
  if (isMade(state, step)) return refuse('invalid', 'step-has-boards')
  return isRunning(meeting, step) ? refuse('invalid', 'step-running') : undefined
}

/**
 * Who writes where others do not read is told what goes where (B18). It may come one by one or not at all, but never
 * more of it, or elsewhere.
 */
function harvestFault(state: SpaceState, step: Step, { harvest }: StepFields): Refusal | undefined {
  if (!harvest) return undefined
  if (harvest.toStepId === step.id) return refuse('invalid', 'harvest-to-itself')
  if (!state.steps.has(harvest.toStepId)) return refuse('invalid', 'no-such-step')
  return breaksPromise(state, step, harvest) ? refuse('invalid', 'harvest-is-promised') : undefined
}

/** The settings are those of the werkvorm, so the other steps of its part that have no boards yet get them too. */
function siblings(state: SpaceState, step: Step, edited: Step): Step[] {
  if (edited.part !== step.part || same(edited.settings, step.settings)) return []
  return [...state.steps.values()]
    .filter((other) => other.id !== step.id && other.part === step.part && other.werkvorm === step.werkvorm)
    .filter((other) => !isMade(state, other))
    .map((other) => ({ ...other, settings: edited.settings }))
}

function allowChanges(state: SpaceState, step: Step, edited: Step): SpaceChange[] {
  return edited.allow === step.allow ? [] : allowOnBoards(state, step, edited.allow)
}

function isRunning(meeting: Meeting, step: Step): boolean {
  return meeting.currentStepId === step.id
}

type Missing<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }
function withoutMissing<T extends object>(fields: T): Missing<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Missing<T>
}
