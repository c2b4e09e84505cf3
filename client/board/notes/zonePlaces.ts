import { type Area, gap, noteSide, overlaps, type Place } from './noteGrid.ts'

/** Places tried beside each column and row of the grid, when people laid their notes off it. */
const finer = 4

/**
 * Free places for up to `count` notes inside a room: row by row from the top, in columns that stand in its
 * middle. Nothing that lies there is covered; fewer places come back when the room is full.
 */
export function freePlaces(count: number, room: Area, occupied: readonly Area[], scale = 1): Place[] {
  const side = noteSide * scale
  const taken = [...occupied]
  const places: Place[] = []
  for (const place of [...grid(room, side, 1), ...grid(room, side, finer)]) {
    if (places.length === count) break
    const note = { ...place, w: side, h: side }
    if (taken.some((area) => overlaps(note, area))) continue
    places.push(place)
    taken.push(note)
  }
  return places
}

/** Where one note goes in a room: a free place, or in a full room the one where it covers least. */
export function placeInRoom(room: Area, occupied: readonly Area[], scale = 1): Place {
  const [free] = freePlaces(1, room, occupied, scale)
  if (free) return free
  const side = noteSide * scale
  const covered = (place: Place) => occupied.reduce((sum, area) => sum + shared(place, side, area), 0)
  const places = grid(room, side, finer).map((place) => ({ place, covered: covered(place) }))
  const [least] = places.sort((a, b) => a.covered - b.covered)
  return least?.place ?? { x: room.x, y: room.y }
}

/** The top-left corners of notes that fill a room, row by row; `fineness` steps to the side of a note. */
function grid(room: Area, side: number, fineness: number): Place[] {
  const step = (side + gap) / fineness
  const columns = steps(room.w, side, step)
  const rows = steps(room.h, side, step)
  const left = room.x + (room.w - side - (columns - 1) * step) / 2
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * step,
    y: room.y + Math.floor(index / columns) * step,
  }))
}

function steps(length: number, side: number, step: number): number {
  return Math.max(0, Math.floor((length - side) / step) + 1)
}

function shared(place: Place, side: number, area: Area): number {
  const w = Math.min(place.x + side, area.x + area.w) - Math.max(place.x, area.x)
  const h = Math.min(place.y + side, area.y + area.h) - Math.max(place.y, area.y)
  return Math.max(0, w) * Math.max(0, h)
}
