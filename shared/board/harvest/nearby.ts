import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import { Occupied } from './occupied.ts'
import type { Piece } from './shelves.ts'

/** Where a thing may lie, what lies there, and how much stays free between two. */
type Beside = {
  readonly room: Box
  readonly taken: Pick<Occupied, 'hit'>
  readonly gap: number
}

/** Less than the hundredth in which places are kept. */
const hair = 0.01
/** More things than this in one line are no work of people. */
const mostSteps = 400

/**
 * Places for things near to where their middle is wanted, each as near as what lies there and those before it leave
 * room for. `tight` lays them in the columns and rows of a grid, for more things in less room. Answers nothing when one
 * of them fits nowhere.
 */
export function placesNear(
  pieces: readonly Piece[],
  wanted: readonly Vector[],
  rooms: readonly Box[],
  taken: Pick<Occupied, 'hit'>,
  gap: number,
  tight: boolean,
): Vector[] | undefined {
  const laid = new Occupied()
  const around = { hit: (area: Box) => laid.hit(area) ?? taken.hit(area) }
  const places: Vector[] = []
  for (const [at, { w, h }] of pieces.entries()) {
    const middle = wanted[at] ?? { x: 0, y: 0 }
    const box = { x: middle.x - w / 2, y: middle.y - h / 2, w, h }
    const place = nearest(
      box,
      rooms.flatMap((room) => nearestIn(box, { room, taken: around, gap }, tight) ?? []),
    )
    if (!place) return undefined
    laid.add({ ...box, ...place })
    places.push(place)
  }
  return places
}

/** The nearest free place up or down, or left or right, of where something would lie; undefined when there is none. */
function freeAlong(axis: 'x' | 'y', box: Box, beside: Beside): Vector | undefined {
  const from = within(box, beside.room)
  if (!from) return undefined
  return nearest(
    from,
    [1, -1].flatMap((way) => slide(axis, way, from, beside) ?? []),
  )
}

/** Looks along lines ever further away, until none of them can be nearer than what was found. */
function nearestIn(box: Box, beside: Beside, tight: boolean): Vector | undefined {
  const { room, gap } = beside
  const from = within(tight ? onGrid(box, room, gap) : box, room)
  if (!from) return undefined
  let found: Vector | undefined
  const [across, down] = tight ? [box.w + gap, box.h + gap] : [box.w / 4, box.h / 4]
  for (let away = 0; away * Math.min(across, down) <= Math.max(room.w, room.h); away += 1) {
    if (found && away * Math.min(across, down) > distance(found, from)) break
    const lines = away === 0 ? [0] : [away, -away]
    const free = lines.flatMap((line) => [
      ...onLine('x', { ...from, y: from.y + line * down }, beside),
      ...onLine('y', { ...from, x: from.x + line * across }, beside),
    ])
    found = nearest(from, found ? [found, ...free] : free)
  }
  return found
}

function onLine(axis: 'x' | 'y', box: Box, beside: Beside): Vector[] {
  const { x, y, w, h } = beside.room
  const isIn = axis === 'x' ? box.y >= y && bottom(box) <= y + h : box.x >= x && right(box) <= x + w
  const free = isIn ? freeAlong(axis, box, beside) : undefined
  return free ? [free] : []
}

/** From here on in one direction, past everything that lies there, to the first free place. */
function slide(axis: 'x' | 'y', way: number, from: Box, { room, taken, gap }: Beside): Vector | undefined {
  const size = axis === 'x' ? 'w' : 'h'
  const margin = gap - hair
  const box = { ...from }
  for (let step = 0; step < mostSteps; step += 1) {
    if (box[axis] < room[axis] || box[axis] + box[size] > room[axis] + room[size]) return undefined
    const { x, y, w, h } = box
    const hit = taken.hit({ x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin })
    if (!hit) return { x, y }
    box[axis] = way > 0 ? hit[axis] + hit[size] + gap : hit[axis] - box[size] - gap
  }
  return undefined
}

/** The same box inside a room; undefined when it is too large for it. */
function within(box: Box, room: Box): Box | undefined {
  if (box.w > room.w || box.h > room.h) return undefined
  const x = Math.min(Math.max(box.x, room.x), right(room) - box.w)
  const y = Math.min(Math.max(box.y, room.y), bottom(room) - box.h)
  return { ...box, x, y }
}

function onGrid(box: Box, room: Box, gap: number): Box {
  const cell = (at: number, start: number, end: number, side: number) => {
    const last = Math.max(0, Math.floor((end - start + gap) / (side + gap)) - 1)
    return start + Math.min(last, Math.max(0, Math.round((at - start) / (side + gap)))) * (side + gap)
  }
  const x = cell(box.x, room.x, right(room), box.w)
  return { ...box, x, y: cell(box.y, room.y, bottom(room), box.h) }
}

function nearest(to: Vector, places: readonly Vector[]): Vector | undefined {
  let [found, least] = [undefined as Vector | undefined, Number.POSITIVE_INFINITY]
  for (const place of places) {
    const away = distance(place, to)
    if (away < least) [found, least] = [place, away]
  }
  return found
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
