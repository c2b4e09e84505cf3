import { comparable } from '../comparable.ts'
import { pairsOf } from './pairs.ts'
import type { Person } from './person.ts'

/** Two of one discipline in a group weigh as much as four from one organisation. */
const disciplineWeight = 4

/**
 * What `mixed` makes as small as it can (B12): 4 x the pairs of one discipline within a group + the pairs of one
 * organisation within a group. Counting pairs asks for an even spread: three of a kind in a group are three pairs,
 * two and one are one. Capitals and accents do not count, and an empty word says nothing.
 */
export function mixCost(groups: readonly (readonly Person[])[]): number {
  return groups.reduce((sum, group) => sum + costWithin(group), 0)
}

function costWithin(group: readonly Person[]): number {
  const words = group.map(wordsOf)
  return pairsOf(words).reduce((sum, [a, b]) => sum + likeness(a, b), 0)
}

/** The words of somebody that are compared. */
export type Words = { readonly discipline: string; readonly organisation: string }

/** Somebody's discipline and organisation as they are compared. */
export function wordsOf(person: Person): Words {
  return { discipline: comparable(person.discipline), organisation: comparable(person.organisation) }
}

/** What two people cost when they are in one group. */
export function likeness(a: Words, b: Words): number {
  return disciplineWeight * sameWord(a.discipline, b.discipline) + sameWord(a.organisation, b.organisation)
}

/** 1 when both say the same. */
export function sameWord(a: string, b: string): number {
  return a !== '' && a === b ? 1 : 0
}
