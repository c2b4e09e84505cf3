import type { Outline, OutlineItem } from '../board/outline/types.ts'

/**
 * The board without anything that could tell who wrote what. No author is written on an anonymous board, but people
 * can paste what was made elsewhere, and their own programs can write anything.
 */
export function nameless(outline: Outline): Outline {
  const all = (items: readonly OutlineItem[]) => items.map(unnamed)
  const zones = outline.zones.map((zone) => ({ ...zone, items: all(zone.items) }))
  const elsewhere = all(outline.elsewhere)
  const items = [...zones.flatMap((zone) => zone.items), ...elsewhere]
  return { ...outline, zones, elsewhere, items: new Map(items.map((item) => [item.id, item])) }
}

function unnamed(item: OutlineItem): OutlineItem {
  return { ...item, by: undefined, origin: undefined, trail: [] }
}
