import { type Area, gap, noteSide, overlaps, type Place } from './noteGrid.ts'

/** How wide and high something is that looks for a place. */
export type Extent = { readonly w: number; readonly h: number }

/** Places tried beside each column and row of the grid, when people laid their notes off it. */
const finer = 4

/** An empty note of this scale. */
export function noteExtent(scale: number): Extent {
  return { w: noteSide * scale, h: noteSide * scale }
}

/**
 * Free places for up to `count` things of one size inside a room: row by row from the top, in columns that stand in
 * its middle. Nothing that lies there is covered; fewer places come back when the room is full.
 */
export function freePlaces(count: number, room: Area, occupied: readonly Area[], size: Extent): Place[] {
  const taken = [...occupied]
  const places: Place[] = []
  for (const place of [...grid(room, size, 1), ...grid(room, size, finer)]) {
    if (places.length === count) break
    const thing = { ...size, ...place }
    if (taken.some((area) => overlaps(thing, area))) continue
    places.push(place)
    taken.push(thing)
  }
  return places
}

/** Where one thing goes in a room: a free place, or in a full room the one where it covers least. */
export function placeInRoom(room: Area, occupied: readonly Area[], size: Extent): Place {
  const [free] = freePlaces(1, room, occupied, size)
  return free ?? leastCovering(grid(room, size, finer), occupied, size) ?? { x: room.x, y: room.y }
}

/** Of some places the first where nothing is covered, or else the one where least is; undefined without places. */
export function leastCovering(
  places: readonly Place[],
  occupied: readonly Area[],
  size: Extent,
): Place | undefined {
  let least: { place: Place; covered: number } | undefined
  for (const place of places) {
    const thing = { ...size, ...place }
    const covered = occupied.reduce((sum, area) => sum + shared(thing, area), 0)
    if (!least || covered < least.covered) least = { place, covered }
    if (covered === 0) break
  }
  return least?.place
}

/** The top-left corners of things that fill a room, row by row; `fineness` steps to the side of one. */
function grid(room: Area, { w, h }: Extent, fineness: number): Place[] {
  const [stepX, stepY] = [(w + gap) / fineness, (h + gap) / fineness]
  const [columns, rows] = [steps(room.w, w, stepX), steps(room.h, h, stepY)]
  const left = room.x + (room.w - w - (columns - 1) * stepX) / 2
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * stepX,
    y: room.y + Math.floor(index / columns) * stepY,
  }))
}

function steps(length: number, side: number, step: number): number {
  return Math.max(0, Math.floor((length - side) / step) + 1)
}

function shared(a: Area, b: Area): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return Math.max(0, w) * Math.max(0, h)
}
