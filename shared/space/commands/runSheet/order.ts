import type { SpaceChange } from '../../document.ts'
import type { Step } from '../../meeting/step.ts'
import { type Refusal, refuse } from '../decision.ts'

/** Below this the numbers between two neighbours run out of decimals after a few more moves. */
const smallestGap = 1e-6

/** Numbers for steps that come in, and the steps that had to get another number to make room. */
export type Room = { readonly orders: readonly number[]; readonly shifted: readonly Step[] }

/** Makes room for `count` steps before the step at `place` of a run sheet; at its end when there is none. */
export function makeRoom(sheet: readonly Step[], place: number, count: number): Room {
  const before = sheet[place - 1]?.order
  const after = sheet[place]?.order
  if (after === undefined) return { orders: spread(before ?? 0, 1, count), shifted: [] }
  if (before === undefined) return { orders: spread(after - count - 1, 1, count), shifted: [] }
  const gap = (after - before) / (count + 1)
  if (gap < smallestGap) return renumbered(sheet, place, count)
  return { orders: spread(before, gap, count), shifted: [] }
}

function spread(from: number, gap: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + gap * (at + 1))
}

function renumbered(sheet: readonly Step[], place: number, count: number): Room {
  const numbered = sheet.map((step, at) => ({ ...step, order: 1 + at + (at < place ? 0 : count) }))
  return { orders: spread(place, 1, count), shifted: numbered.filter((step, at) => step !== sheet[at]) }
}

/** The place right after a step; the start for null, the end when nothing is said. */
export function placeAfter(sheet: readonly Step[], afterStepId: string | null | undefined): number | Refusal {
  if (afterStepId === undefined) return sheet.length
  if (afterStepId === null) return 0
  const at = sheet.findIndex((step) => step.id === afterStepId)
  return at < 0 ? refuse('invalid', 'no-such-step') : at + 1
}

export function writeSteps(steps: readonly Step[]): SpaceChange[] {
  return steps.map((step) => ({ map: 'steps', key: step.id, value: step }))
}
