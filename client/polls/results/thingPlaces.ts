import type { TLRecord } from '@tldraw/tlschema'
import { zoneFrames } from '../../../shared/board/zones.ts'
import type { TileDrawing } from '../../tiles/drawing.ts'
import type { Box } from '../../tiles/marks.ts'

/** Where a thing with dots lies on the page: a note by its record id, a zone by its name; undefined when it is gone. */
export function thingPlaces(
  layout: ReadonlyMap<string, TLRecord>,
  { items }: TileDrawing,
): (key: string) => Box | undefined {
  const boxes = new Map(items.map(({ id, box }) => [id, box]))
  const frames = new Map(zoneFrames(layout).map(({ zone, frame }) => [zone, frame.id as string]))
  return (key) => boxes.get(key) ?? boxes.get(frames.get(key) ?? '')
}
