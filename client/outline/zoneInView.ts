import type { OutlineZone } from '../../shared/board/outline/types.ts'
import type { Box } from '../../shared/werkvormen/kit/box.ts'

/** Who sees this much of every zone looks at the whole board. */
const muchOf = 0.8

/**
 * The zone that a part of the page is about: the one that takes most of it. Undefined when it shows the whole board,
 * or no zone.
 */
export function zoneInView(zones: readonly OutlineZone[], view: Box): string | undefined {
  const seen = zones.flatMap(({ name, areas }) =>
    areas.map((area) => ({ name, area, part: shared(area, view) })),
  )
  if (seen.length > 1 && seen.every(({ area, part }) => part >= muchOf * area.w * area.h)) return undefined
  const [most] = seen.filter(({ part }) => part > 0).sort((a, b) => b.part - a.part)
  return most?.name
}

function shared(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return Math.max(0, w) * Math.max(0, h)
}
