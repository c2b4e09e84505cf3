import type { HarvestPlan, Step } from '../../../shared/space/meeting/step.ts'

/** Steps to whose boards a step can bring something: those after it that have a board; the one it goes to already stays. */
export function harvestTargets(steps: readonly Step[], from: Step): Step[] {
  return steps.filter(
    (step) =>
      step.id !== from.id &&
      step.layout !== '' &&
      step.kind === 'activity' &&
      (step.order > from.order || step.id === from.harvest?.toStepId),
  )
}

/** The plan with another target; what goes where is the script's and is kept, a new plan brings every zone along. */
export function harvestTo(plan: HarvestPlan | null, toStepId: string): HarvestPlan | null {
  if (toStepId === '') return null
  return plan ? { ...plan, toStepId } : { toStepId, zones: { '*': '', '': '' }, share: 'all', when: 'atOnce' }
}
