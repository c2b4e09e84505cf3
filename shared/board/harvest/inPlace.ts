import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import { noteScale } from '../noteScale.ts'
import { cornerWithin } from '../places/within.ts'
import { roundXY } from '../records.ts'
import type { Placed } from './arrange.ts'
import type { MapArea } from './maps.ts'
import { type Beside, freeAlong } from './nearby.ts'
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

/** The same, higher or lower when something lies there: how high it lies means nothing. Where all is full it stays. */
export function placeAcross(
  unit: Unit,
  map: Box,
  from: Box,
  ground: Ground,
  beside: Omit<Beside, 'room'>,
): Placed {
  const placed = placeOnMap(unit, map, from, ground)
  const { x, w } = placed.box
  const free = freeAlong('y', placed.box, { ...beside, room: { ...map, x, w } })
  return free ? { ...placed, box: { ...placed.box, y: roundXY(free.y) } } : placed
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
