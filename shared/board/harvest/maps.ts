import type { Box } from '../../werkvormen/kit/box.ts'
import type { PlaceKept } from '../../werkvormen/kit/pieces.ts'
import type { ZoneFrame } from '../zones.ts'
import { pageRotation } from './extent.ts'
import type { Records } from './types.ts'

/** An area in which a place is kept (its layout says so in the meta of its frame). */
export type MapArea = {
  /** The id of its frame: the same on the boards of groups and of everyone. */
  readonly id: string
  readonly box: Box
  readonly keeps: PlaceKept
}

/** The area of this zone as one in which a place is kept; undefined for other zones. */
export function mapOf(
  { frame }: ZoneFrame,
  records: Records,
  boxes: ReadonlyMap<string, Box>,
): MapArea | undefined {
  const keeps = keptOn(frame.meta)
  const box = boxes.get(frame.id)
  return keeps && box && pageRotation(frame, records) === 0 ? { id: frame.id, box, keeps } : undefined
}

function keptOn({ axes, keeps }: ZoneFrame['frame']['meta']): PlaceKept | undefined {
  if (keeps === 'across' || keeps === 'near') return keeps
  return axes === true ? 'exact' : undefined
}
