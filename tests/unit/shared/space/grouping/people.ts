import { type Draw, drawBelow, seededDraw } from '../../../../../shared/space/grouping/draw.ts'
import type { Person } from '../../../../../shared/space/grouping/index.ts'

/** Somebody, as `a leraar school` says: id, discipline, organisation. */
export function person(words: string): Person {
  const [id = '', discipline = '', organisation = ''] = words.split(' ')
  return { id, discipline, organisation }
}

/** People with disciplines and organisations by chance, some without. */
export function crowd(count: number, seed: number, disciplines = 4, organisations = 5): Person[] {
  const draw = seededDraw(seed)
  return Array.from({ length: count }, (_, at) => ({
    id: `p${String(at).padStart(3, '0')}`,
    discipline: word('vak', disciplines, draw),
    organisation: word('org', organisations, draw),
  }))
}

function word(kind: string, count: number, draw: Draw): string {
  const at = drawBelow(count + 1, draw)
  return at === count ? '' : `${kind} ${at}`
}

/** The people of each group. */
export function asPeople(groups: readonly (readonly string[])[], people: readonly Person[]): Person[][] {
  const byId = new Map(people.map((each) => [each.id, each]))
  return groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}

export function sizesOf(groups: readonly (readonly string[])[]): number[] {
  return groups.map((group) => group.length)
}

export function everybody(groups: readonly (readonly string[])[]): string[] {
  return groups.flat().sort()
}
