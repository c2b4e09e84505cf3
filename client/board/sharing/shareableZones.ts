import type { HarvestPlan } from '../../../shared/space/meeting/step.ts'

/** Whether what lies in a zone goes anywhere when the board is harvested; only then it can be ticked. */
export function isShareable(zone: string, plan: Pick<HarvestPlan, 'zones'>): boolean {
  return zone in plan.zones || '*' in plan.zones
}
