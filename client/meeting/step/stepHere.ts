import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { currentStep, groupOfMember } from '../../../shared/space/meeting/now.ts'
import { isPromised } from '../../../shared/space/meeting/promising.ts'
import type { HarvestPlan, Step } from '../../../shared/space/meeting/step.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'

/** The running step as it concerns a board. */
export type StepHere = {
  readonly step: Step
  /** The group whose board this is; undefined on the plenary board. */
  readonly group: Group | undefined
}

/** The running step when this board is one that people work on in it; undefined for every other board. */
export function stepHere(state: SpaceState, board: Board): StepHere | undefined {
  const step = currentStep(state)
  if (!step) return undefined
  if (step.boardId === board.id) return { step, group: undefined }
  const group = [...state.groups.values()].find(
    (each) => each.stepId === step.id && each.boardId === board.id,
  )
  return group && { step, group }
}

/** The step whose rules a board follows: the running one, else the one that it was made for. */
export function stepOfBoard(state: SpaceState, board: Board): Step | undefined {
  return stepHere(state, board)?.step ?? state.steps.get(board.stepId ?? '')
}

/** Where what is written in a step goes when the next one asks for it (B19). */
export type HarvestTarget = {
  readonly kind: 'duo' | 'group' | 'everyone'
  /** The group that this person will be in, when that is known already. */
  readonly group: Group | undefined
  /** Whether only what a person ticks goes along. */
  readonly ticked: boolean
  /** From which zones it goes; see `isShareable`. */
  readonly zones: HarvestPlan['zones']
}

/**
 * Where a board goes; undefined when nothing is harvested from it. On a board that others cannot read it is what was
 * told when it was made, whatever its step says now (B18).
 */
export function harvestTarget(
  state: SpaceState,
  step: Step,
  board: Board,
  memberId: string,
): HarvestTarget | undefined {
  const plan = isPromised(board) ? board.promise : step.harvest
  const target = state.steps.get(plan?.toStepId ?? '')
  if (!plan || !target) return undefined
  const goods = { ticked: plan.share === 'ticked', zones: plan.zones }
  if (target.grouping.by === 'plenary') return { kind: 'everyone', group: undefined, ...goods }
  const group = groupOfMember(state, target.id, memberId)
  const isDuo = target.grouping.by === 'size' && target.grouping.size === 2
  return { kind: isDuo ? 'duo' : 'group', group, ...goods }
}
