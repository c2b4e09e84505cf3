import type { Place, TidyNode } from './tidyNode.ts'

/** Between two nodes, as a part of a node: room to see a tie and to read its word. Less when the level is full. */
const wideGaps: readonly number[] = [0.5, 0.4, 0.3]
/** And then in units of the page. */
const narrowGaps: readonly number[] = [48, 20, 8, 0]

/**
 * Cells for the nodes of one level, in its rooms, that cover nothing that stays. As wide apart as they can be. In a
 * level that holds more than its room there are as many cells as nodes anyway, over each other.
 */
export function slotsIn(
  level: readonly TidyNode[],
  standing: readonly TidyNode[],
  gaps?: readonly number[],
): Place[] {
  const w = Math.max(...level.map((node) => node.w))
  const h = Math.max(...level.map((node) => node.h))
  const rooms = level[0]?.rooms ?? []
  for (const gap of gaps ?? gapsFor(Math.min(w, h))) {
    const slots = rooms.flatMap((room) => cells(room, { w, h }, { w: w + gap, h: h + gap }))
    const open = slots.filter((slot) => !standing.some((node) => covers(slot, { w, h }, node)))
    if (open.length >= level.length) return open
  }
  return crowded(level.length, rooms, { w, h })
}

/** From the widest to none at all. */
function gapsFor(side: number): number[] {
  const [most = 0] = narrowGaps
  const wide = wideGaps.map((part) => Math.round(part * side)).filter((gap) => gap > most)
  return [...wide, ...narrowGaps]
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
  if (across * down > mostCells) return cells(room, { w, h }, wider(step, across * down))
  const left = room.x + (room.w - (across - 1) * step.w) / 2
  const top = room.y + (room.h - (down - 1) * step.h) / 2
  return Array.from({ length: Math.max(0, across * down) }, (_, at) => ({
    x: Math.round(left + (at % across) * step.w),
    y: Math.round(top + Math.floor(at / across) * step.h),
  }))
}

/** More than any map has names. Tiny notes in a huge zone would have millions. */
const mostCells = 8_000

/** A step with which so many become few enough; a little wider, because what is left of a step counts as a cell. */
function wider({ w, h }: { w: number; h: number }, count: number): { w: number; h: number } {
  const factor = 1.1 * Math.sqrt(count / mostCells)
  return { w: w * factor, h: h * factor }
}

function covers(slot: Place, { w, h }: { w: number; h: number }, node: TidyNode): boolean {
  return Math.abs(slot.x - node.x) * 2 < w + node.w && Math.abs(slot.y - node.y) * 2 < h + node.h
}
