import { countMet, type Mix, makeGroups, type Person } from '../../shared/space/grouping/index.ts'
import { percentile } from './lab/numbers.ts'
import { type Row, rounded } from './lab/table.ts'

const mixes: readonly Mix[] = ['random', 'mixed', 'same', 'newPartner']
const sizes = [2, 3, 4, 8]
const rounds = 10

/** How long 200 people take to be divided, in every mix and several sizes, round after round (B11, B12, B13). */
export function grouping(): Row[] {
  return mixes.map((mix) => {
    const times = sizes.flatMap((size) => timesOf(mix, size))
    const worst = Math.max(...times)
    return {
      what: `200 people into groups, ${mix}`,
      figure: `p50 ${rounded(percentile(times, 0.5))}, max ${rounded(worst)} ms`,
      target: '<= 100 ms',
      met: worst <= 100,
      notes: `${times.length} times, groups of ${sizes.join(', ')}; the first, not yet compiled, included`,
    }
  })
}

/** Milliseconds per round; each round knows who met in those before it. */
function timesOf(mix: Mix, size: number): number[] {
  const people = crowd(200)
  const groups: string[][] = []
  return Array.from({ length: rounds }, (_, seed) => {
    const met = countMet(groups)
    const start = performance.now()
    groups.push(...makeGroups({ people, division: { by: 'size', size }, mix, seed, met }))
    return performance.now() - start
  })
}

/** Six disciplines, of which the first ones have more people, and twenty organisations. */
function crowd(count: number): Person[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `person ${at}`,
    discipline: `discipline ${Math.floor(6 * ((at * 0.618) % 1) ** 1.5)}`,
    organisation: `organisation ${(at * 7) % 20}`,
  }))
}
