import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import { roundXY } from '../records.ts'
import type { Place } from './noteGrid.ts'
import type { Extent } from './zonePlaces.ts'

/** As fine as places are kept. */
const hair = 0.01

/** A corner as it is kept, with the middle of the thing in the box: what lies on its edge is not rounded out of it. */
export function cornerWithin(corner: Place, box: Box, { w, h }: Extent): Place {
  return {
    x: within(corner.x, box.x - w / 2, right(box) - w / 2),
    y: within(corner.y, box.y - h / 2, bottom(box) - h / 2),
  }
}

function within(value: number, least: number, most: number): number {
  const kept = roundXY(value)
  if (kept < least) return roundXY(Math.ceil(least / hair) * hair)
  return kept > most ? roundXY(Math.floor(most / hair) * hair) : kept
}
