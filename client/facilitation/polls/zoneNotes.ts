import type { TLRecord } from '@tldraw/tlschema'
import { shapesByZone } from '../../../shared/board/zones.ts'

export type ZoneName = { readonly name: string; readonly title: string }

/** What hangs here are people's cards: their names are no choice to vote on. */
const zonesOfCards: ReadonlySet<string> = new Set(['gallery'])

/** How many notes lie in each zone of a board. */
export function notesByZone(
  layout: ReadonlyMap<string, TLRecord>,
  content: ReadonlyMap<string, TLRecord>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [zone, shapes] of shapesByZone(new Map([...layout, ...content]))) {
    if (zone !== undefined) counts.set(zone, shapes.filter(({ type }) => type === 'note').length)
  }
  return counts
}

/** The zone where most was written first; zones with people's cards after all others. */
export function fullestFirst(
  zones: readonly ZoneName[],
  counts: ReadonlyMap<string, number>,
): readonly ZoneName[] {
  const weight = ({ name }: ZoneName) => (zonesOfCards.has(name) ? -1 : (counts.get(name) ?? 0))
  return [...zones].sort((a, b) => weight(b) - weight(a))
}
