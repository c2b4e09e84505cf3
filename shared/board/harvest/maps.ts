import type { Box } from '../../werkvormen/kit/box.ts'
import type { ZoneFrame } from '../zones.ts'
import { pageRotation } from './extent.ts'
import type { Records } from './types.ts'

/** The area of a zone in which a place means something (its layout says so); undefined for other zones. */
export function mapOf(
  { frame }: ZoneFrame,
  records: Records,
  boxes: ReadonlyMap<string, Box>,
): Box | undefined {
  const isMap = frame.meta.axes === true && pageRotation(frame, records) === 0
  return isMap ? boxes.get(frame.id) : undefined
}
