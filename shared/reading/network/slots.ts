import type { Place, TidyNode } from './tidyNode.ts'

/** Between two nodes; less when the level is full. */
const usualGaps: readonly number[] = [48, 20, 8, 0]

/**
 * Cells for the nodes of one level, in its rooms, that cover nothing that stays. As wide apart as they can be. In a
 * level that holds more than its room there are as many cells as nodes anyway, over each other.
 */
export function slotsIn(
  level: readonly TidyNode[],
  standing: readonly TidyNode[],
  gaps: readonly number[] = usualGaps,
): Place[] {
  const w = Math.max(...level.map((node) => node.w))
  const h = Math.max(...level.map((node) => node.h))
  const rooms = level[0]?.rooms ?? []
  for (const gap of gaps) {
    const slots = rooms.flatMap((room) => cells(room, { w, h }, { w: w + gap, h: h + gap }))
    const open = slots.filter((slot) => !standing.some((node) => covers(slot, { w, h }, node)))
    if (open.length >= level.length) return open
  }
  return crowded(level.length, rooms, { w, h })
}

/** All cells beside each other, and as many more between them as it takes: as few nodes as can be lie over another. */
function crowded(count: number, rooms: TidyNode['rooms'], { w, h }: { w: number; h: number }): Place[] {
  const open = rooms.flatMap((room) => cells(room, { w, h }, { w, h }))
  for (let part = 0.9; part > 0.02; part *= 0.9) {
    const extra = rooms.flatMap((room) => cells(room, { w, h }, { w: w * part, h: h * part }))
    if (open.length + extra.length >= count) return [...open, ...extra.slice(0, count - open.length)]
  }
  return open
}

/** The middles of cells in a room, spread over all of it; a room in which not one fits has none. */
function cells(
  room: TidyNode['rooms'][number],
  { w, h }: { w: number; h: number },
  step: { w: number; h: number },
): Place[] {
  const across = room.w < w ? 0 : Math.floor((room.w - w) / step.w) + 1
  const down = room.h < h ? 0 : Math.floor((room.h - h) / step.h) + 1
  const left = room.x + (room.w - (across - 1) * step.w) / 2
  const top = room.y + (room.h - (down - 1) * step.h) / 2
  return Array.from({ length: Math.max(0, across * down) }, (_, at) => ({
    x: Math.round(left + (at % across) * step.w),
    y: Math.round(top + Math.floor(at / across) * step.h),
  }))
}

function covers(slot: Place, { w, h }: { w: number; h: number }, node: TidyNode): boolean {
  return Math.abs(slot.x - node.x) * 2 < w + node.w && Math.abs(slot.y - node.y) * 2 < h + node.h
}
