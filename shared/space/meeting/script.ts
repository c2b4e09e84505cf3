import type { Grouping } from './grouping.ts'
import type { PollQuestion } from './poll.ts'
import type { Allow, HarvestPlan } from './step.ts'

export type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never

/** A step as a werkvorm proposes it; addWerkvorm makes steps of these (see step.ts for the fields). */
export type ScriptStep = {
  /** Its name within the script, by which a harvest points at its target. */
  readonly key: string
  readonly title: string
  readonly question: string
  /** For facilitators only. */
  readonly hint: string
  readonly minutes: number
  readonly grouping: Grouping
  /** A layout of the werkvorm; empty for a step without boards. */
  readonly layout: string
  readonly allow?: Allow
  readonly anonymous?: boolean
  readonly openToFacilitators?: boolean
  readonly harvest?: Omit<HarvestPlan, 'toStepId'> & { readonly to: string }
  readonly poll?: { readonly title: string; readonly questions: readonly WithoutId<PollQuestion>[] }
}
