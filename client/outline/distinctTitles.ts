import type { Outline } from '../../shared/board/outline/types.ts'

/**
 * The outline with zones that can be told apart by their titles: on the card of a duo both people have a "Naam", which
 * who sees the board knows by its column.
 */
export function withDistinctTitles(outline: Outline): Outline {
  const same = Map.groupBy(outline.zones, ({ title }) => title)
  if (same.size === outline.zones.length) return outline
  const zones = outline.zones.map((zone) => {
    const others = same.get(zone.title) ?? []
    if (others.length < 2 || zone.title === '') return zone
    return { ...zone, title: `${zone.title} (${others.indexOf(zone) + 1})` }
  })
  return { ...outline, zones }
}
