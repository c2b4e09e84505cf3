import type { TLFrameShape, TLRecord, TLShape } from '@tldraw/tlschema'
import { centreOf, liesIn, sizeOf } from './geometry.ts'
import { isLayoutId } from './records.ts'

/** A zone is a named area: a locked frame of the layout with the zone's name in its meta. */
export type ZoneFrame = { zone: string; frame: TLFrameShape }

type Records = ReadonlyMap<string, TLRecord>

/** The zones of a board, smallest first, so that a zone inside another is found before it. */
export function zoneFrames(records: Records): ZoneFrame[] {
  return [...records.values()].flatMap(zoneFrame).sort((a, b) => area(a) - area(b) || order(a.frame, b.frame))
}

/** The zone in which a shape's centre lies; undefined when it is in none. */
export function zoneOf(shape: TLShape, records: Records, frames = zoneFrames(records)): string | undefined {
  const find = (id: string) => records.get(id)
  const centre = centreOf(shape, find)
  return centre && frames.find(({ frame }) => liesIn(centre, frame, find))?.zone
}

/** Content shapes per zone; those outside every zone under `undefined`. */
export function shapesByZone(records: Records): Map<string | undefined, TLShape[]> {
  const frames = zoneFrames(records)
  const shapes = [...records.values()].filter(
    (record): record is TLShape => record.typeName === 'shape' && !isLayoutId(record.id),
  )
  return Map.groupBy(shapes, (shape) => zoneOf(shape, records, frames))
}

function zoneFrame(record: TLRecord): ZoneFrame[] {
  if (record.typeName !== 'shape' || record.type !== 'frame' || !isLayoutId(record.id)) return []
  const zone = record.meta.zone
  return record.isLocked && typeof zone === 'string' ? [{ zone, frame: record as TLFrameShape }] : []
}

function area({ frame }: ZoneFrame): number {
  const size = sizeOf(frame)
  return size ? size.w * size.h : 0
}

function order(a: TLFrameShape, b: TLFrameShape): number {
  return a.id < b.id ? -1 : 1
}
