import { knownName } from './names/known.ts'
import { nearKeys } from './names/near.ts'
import { Unions } from './names/unions.ts'

/** A named note; `same` is its field that says which note it means the same as (its own id: none but itself). */
export type Named = { readonly id: string; readonly text: string; readonly same?: string }

/** Notes that may name the same, and the name that most of them have. `exact`: all of them are written alike. */
export type SameName = { readonly notes: string[]; readonly name: string; readonly exact: boolean }

/**
 * The notes of which a person said that they mean the same, set by set, everyone in one set; in the order of the rows.
 * Chains and circles of `same` are followed; a note that is no more is passed over.
 */
export function confirmedSets<Row extends Named>(rows: readonly Row[]): Row[][] {
  const unions = confirmed(rows)
  return [...Map.groupBy(rows, ({ id }) => unions.find(id)).values()]
}

/**
 * Which notes may name the same, of which nobody said so yet: a person decides. First those that are written alike, then
 * those that nearly are. A note that somebody set apart (its `same` is itself) is never suggested.
 */
export function sameNames(rows: readonly Named[]): SameName[] {
  const open = confirmedSets(rows).filter(isOpen).flat()
  const said = confirmed(open)
  const alike = joinedBy(open, said, keysOf(open))
  const near = joinedBy(open, alike, nearKeys(open.map(({ text }) => text)))
  const exact = suggested(open, alike, said)
  const rest = suggested(open, near, alike)
  return [...exact.map((set) => suggestion(set, true)), ...rest.map((set) => suggestion(set, false))]
}

/** The name that most of the texts have, as most of those write it. */
export function commonName(texts: readonly string[]): string {
  const alike = mostCommon(texts, (text) => knownName(text).key)
  const [first = ''] = mostCommon(alike, (text) => text)
  return first.replace(/\s+/g, ' ').trim()
}

function mostCommon(texts: readonly string[], sort: (text: string) => string): readonly string[] {
  const sets = [...Map.groupBy(texts, sort).values()]
  return sets.toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** Not a note that was set apart, and that nobody joined to another since. */
function isOpen(set: readonly Named[]): boolean {
  return set.length > 1 || set[0]?.same !== set[0]?.id
}

function confirmed(rows: readonly Named[]): Unions {
  const unions = new Unions(rows.map(({ id }) => id))
  for (const { id, same } of rows) if (same !== undefined) unions.join(same, id)
  return unions
}

function keysOf(rows: readonly Named[]): string[][] {
  return rows.map(({ text }) => [knownName(text).key].filter((key) => key !== ''))
}

/** The sets of `before` grown together wherever two notes share a key. */
function joinedBy(rows: readonly Named[], before: Unions, keys: readonly string[][]): Unions {
  const unions = new Unions(rows.map(({ id }) => id))
  for (const { id } of rows) unions.join(before.find(id) ?? id, id)
  const first = new Map<string, string>()
  for (const [at, { id }] of rows.entries()) {
    for (const key of keys[at] ?? []) {
      const other = first.get(key)
      if (other === undefined) first.set(key, id)
      else unions.join(other, id)
    }
  }
  return unions
}

/** The sets that hold more than one set of `before`. */
function suggested(rows: readonly Named[], unions: Unions, before: Unions): Named[][] {
  const sets = Map.groupBy(rows, ({ id }) => unions.find(id)).values()
  return [...sets].filter((set) => new Set(set.map(({ id }) => before.find(id))).size > 1)
}

function suggestion(set: readonly Named[], exact: boolean): SameName {
  return { notes: set.map(({ id }) => id), name: commonName(set.map(({ text }) => text)), exact }
}
