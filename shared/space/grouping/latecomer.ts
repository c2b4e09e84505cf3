import type { Met } from './costs.ts'
import { wordsOf } from './mixCost.ts'
import { pairKey } from './pairs.ts'
import type { Person } from './person.ts'

/** Where somebody goes who comes in late (B15); `choice`: where they choose. */
export type LatecomerRule = 'smallest' | 'trio' | 'choice'

/**
 * The index of the group for a latecomer. `smallest`: the fewest people, then the fewest of the own discipline, then
 * the fewest earlier meetings, then the first. `trio`: the same, but a duo that becomes a trio goes before somebody
 * who is alone. An empty group only when all are empty: nobody is sent to sit alone.
 * Somebody who is in a group already stays there. Undefined when there is no group, or when it is their choice.
 */
export function placeLatecomer(
  groups: readonly (readonly Person[])[],
  person: Person,
  rule: LatecomerRule,
  met: Met = new Map(),
): number | undefined {
  const already = groups.findIndex((group) => group.some(({ id }) => id === person.id))
  if (already >= 0) return already
  if (rule === 'choice') return undefined
  const [first] = groups
    .map((group, at) => ({ at, order: orderOf(group, person, rule, met) }))
    .sort((a, b) => compare(a.order, b.order))
  return first?.at
}

/** What counts first comes first; less is better. */
function orderOf(group: readonly Person[], person: Person, rule: LatecomerRule, met: Met): number[] {
  const { discipline } = wordsOf(person)
  const sameDiscipline = group.filter((each) => discipline !== '' && wordsOf(each).discipline === discipline)
  const meetings = group.reduce((sum, { id }) => sum + (met.get(pairKey(id, person.id)) ?? 0), 0)
  const tooSmall = group.length < (rule === 'trio' ? 2 : 1)
  return [group.length === 0 ? 1 : 0, tooSmall ? 1 : 0, group.length, sameDiscipline.length, meetings]
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
