export type Area = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Place = { readonly x: number; readonly y: number }

/** Side of a note and the gap between two, in the units of the canvas. */
export const noteSide = 200
export const gap = 20

/** Columns of a tidy grid: about as wide as high on a screen, at most ten. */
export function gridColumns(count: number): number {
  return Math.min(10, Math.max(1, Math.round(Math.sqrt(count * 1.4))))
}

/**
 * Top-left corners for `count` new notes: a grid in the middle of the view, or in the nearest space
 * around it where nothing lies yet.
 */
export function noteGrid(count: number, view: Area, occupied: readonly Area[], scale = 1): Place[] {
  const step = noteSide * scale + gap
  const columns = gridColumns(count)
  const rows = Math.ceil(count / columns)
  const origin = freeSpot({ w: columns * step - gap, h: rows * step - gap }, view, occupied)
  return Array.from({ length: count }, (_, index) => ({
    x: origin.x + (index % columns) * step,
    y: origin.y + Math.floor(index / columns) * step,
  }))
}

/** Top-left corners of a grid that begins at the right of a layout, where nothing lies yet. */
export function gridBeside(count: number, layout: Area, occupied: readonly Area[], scale = 1): Place[] {
  const side = noteSide * scale
  const columns = gridColumns(count)
  const size = { w: columns * (side + gap) - gap, h: Math.ceil(count / columns) * (side + gap) - gap }
  const beside = { x: layout.x + layout.w + 2 * gap, y: layout.y, ...size }
  return noteGrid(count, beside, [...occupied, layout], scale)
}

/**
 * Where a block of this size fits without covering anything: the middle of the view when that is free,
 * else the nearest free place within reach, else right of everything.
 */
export function freeSpot(size: { w: number; h: number }, view: Area, occupied: readonly Area[]): Place {
  const middle = { x: view.x + view.w / 2 - size.w / 2, y: view.y + view.h / 2 - size.h / 2 }
  for (const place of outwards(middle, (Math.min(size.w, size.h, 2 * noteSide) + gap) / 2)) {
    if (!occupied.some((area) => overlaps({ ...place, ...size }, area))) return place
  }
  const right = Math.max(view.x + view.w, ...occupied.map((area) => area.x + area.w))
  return { x: right + gap, y: middle.y }
}

/** Places around a point at this pace, nearest first. */
function outwards(point: Place, pace: number): Place[] {
  const reach = 12
  const offsets: { x: number; y: number }[] = []
  for (let dx = -reach; dx <= reach; dx += 1) {
    for (let dy = -reach; dy <= reach; dy += 1) offsets.push({ x: dx * pace, y: dy * pace })
  }
  return offsets
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map((offset) => ({ x: point.x + offset.x, y: point.y + offset.y }))
}

/** Whether two areas touch or come nearer than half the gap between notes. */
export function overlaps(a: Area, b: Area): boolean {
  const margin = gap / 2
  return (
    a.x < b.x + b.w + margin &&
    b.x < a.x + a.w + margin &&
    a.y < b.y + b.h + margin &&
    b.y < a.y + a.h + margin
  )
}
