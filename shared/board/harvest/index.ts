import { Planning } from './planning.ts'
import type { HarvestPlan, HarvestRules, HarvestSource, Records } from './types.ts'

export type { HarvestCounts, HarvestPlan, HarvestRules, HarvestSource } from './types.ts'

/**
 * Plans what goes from the boards of groups and persons to another board (B19): native records in their zone,
 * laid out in reading order without covering anything, source by source in the order given. Writes nothing;
 * applyHarvest does, and until then the target may not change.
 *
 * Doing it again brings what is new and what changed. What was changed on the target is left alone and marked,
 * what was taken off it stays away: `known` are the ids of everything that was ever harvested to it
 * (harvestedIds.ts). What was deleted at its source stays on the target.
 *
 * The same sources, target, rules and known ids always give the same plan.
 */
export function planHarvest(
  sources: readonly HarvestSource[],
  target: Records,
  rules: HarvestRules,
  known: ReadonlySet<string> = new Set(),
): HarvestPlan {
  return new Planning(target, rules, known).plan(sources)
}
