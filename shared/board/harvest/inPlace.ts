import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import { noteScale } from '../noteScale.ts'
import { cornerWithin } from '../places/within.ts'
import type { Placed } from './arrange.ts'
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
  const middle = { x: unit.box.x + unit.box.w / 2, y: unit.box.y + unit.box.h / 2 }
  const corner = {
    x: map.x + map.w * share(middle.x, from.x, right(from)) - w / 2,
    y: map.y + map.h * share(middle.y, from.y, bottom(from)) - h / 2,
  }
  return { unit, size, box: { ...cornerWithin(corner, map, { w, h }), w, h } }
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
