import { type Box, bottom, inset, right } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import { noteScale } from '../noteScale.ts'
import { cornerWithin } from '../places/within.ts'
import { roundXY } from '../records.ts'
import type { Placed } from './arrange.ts'
import type { MapArea } from './maps.ts'
import type { Occupied } from './occupied.ts'
import { smallestScale } from './origin.ts'
import type { Ground } from './rooms.ts'
import { propertiesOf } from './types.ts'
import type { Unit } from './units.ts'

const noteSide = 200

/**
 * A unit from one map to another keeps its share of it, whatever lies there: a note at a third of the width comes at
 * a third of the width. A drawing becomes smaller with its map.
 */
export function placeOnMap(unit: Unit, map: Box, from: Box, { layout }: Ground): Placed {
  const size = unit.kind === 'note' ? noteScale(layout) : smaller(map, from)
  const { w, h } =
    unit.kind === 'note' ? noteExtent(unit, size) : { w: unit.box.w * size, h: unit.box.h * size }
  const middle = middleOn(unit, map, from)
  const corner = { x: middle.x - w / 2, y: middle.y - h / 2 }
  return { unit, size, box: { ...cornerWithin(corner, map, { w, h }), w, h } }
}

/**
 * The same on the row of a lane that is free there and nearest to where it lay: how high it lies means nothing. In the
 * middle of a lane it would leave no room for another above or below it. Where all rows are full it stays in its place.
 */
export function placeAcross(
  unit: Unit,
  map: Box,
  from: Box,
  ground: Ground,
  taken: Pick<Occupied, 'hit'>,
): Placed {
  const placed = placeOnMap(unit, map, from, ground)
  const { box } = placed
  const free = rowsOf(map, box.h)
    .toSorted((a, b) => Math.abs(a - box.y) - Math.abs(b - box.y))
    .find((y) => !taken.hit(inset({ ...box, y }, -laneGap / 2)))
  return free === undefined ? placed : { ...placed, box: { ...box, y: roundXY(free) } }
}

/** Kept free between two things in a lane, and along its edges. */
const laneGap = 8

/** The tops of the rows of so high things in a lane, from edge to edge. */
function rowsOf(lane: Box, h: number): number[] {
  const room = lane.h - 2 * laneGap
  const last = Math.floor((room + laneGap) / (h + laneGap)) - 1
  if (last < 1) return []
  return Array.from({ length: last + 1 }, (_, at) => lane.y + laneGap + (at * (room - h)) / last)
}

/** Where the middle of a unit comes with the same share of a map. */
export function middleOn({ box }: Unit, map: Box, from: Box): Vector {
  return {
    x: map.x + map.w * share(box.x + box.w / 2, from.x, right(from)),
    y: map.y + map.h * share(box.y + box.h / 2, from.y, bottom(from)),
  }
}

/** The area in which the place of a unit is kept: the same one, or the first of the zone. */
export function sameArea(areas: readonly MapArea[], { map }: Unit): MapArea | undefined {
  return map && (areas.find(({ id }) => id === map.id) ?? areas[0])
}

/** In millionths, so that it can be stored and used again; drawings never become larger. */
function smaller(map: Box, from: Box): number {
  const size = Math.min(1, map.w / Math.max(1, from.w), map.h / Math.max(1, from.h))
  return Math.max(smallestScale, Math.floor(size * 1e6) / 1e6)
}

function noteExtent({ roots }: Unit, size: number): { w: number; h: number } {
  const [note] = roots
  const growY = note ? Number(propertiesOf(note).growY) : 0
  return { w: noteSide * size, h: (noteSide + growY) * size }
}

function share(at: number, from: number, to: number): number {
  return to === from ? 0 : Math.min(1, Math.max(0, (at - from) / (to - from)))
}
