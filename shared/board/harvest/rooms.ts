import type { TLFrameShape, TLShape } from '@tldraw/tlschema'
import { type Box, bottom, bounds, contains, overlaps } from '../../werkvormen/kit/box.ts'
import { inReadingOrder } from '../readingOrder.ts'
import { isLayoutId } from '../records.ts'
import { type ZoneFrame, zoneFrames } from '../zones.ts'
import { pageRotation } from './extent.ts'
import { type MapArea, mapOf } from './maps.ts'
import type { Records } from './types.ts'

/** Kept free along the edge of a zone, and under its words; as when people make notes in it. */
const inset = 20

/** Sides from here on are no work of people: the largest layouts are some ten thousand wide. */
const vast = 20_000

/** What lies on the target before anything is laid there. */
export type Ground = {
  /** The free part of each zone, below its words; a zone may have more rooms, in reading order. */
  rooms: Map<string, Box[]>
  /** What may not be covered: people's work, the words of the layout, and zones that lie in a larger one. */
  taken: Box[]
  /** The same per zone: a zone may not be filled over a smaller one that lies in it. */
  smaller: Map<string, Box[]>
  /** The areas of each zone in which a place is kept, in reading order. */
  maps: Map<string, MapArea[]>
  /** Zones that are laid person by person. */
  galleries: Set<string>
  /** What the layout takes of the page; undefined without one. */
  layout: Box | undefined
  /** Everything that lies there. */
  all: Box[]
}

export function groundOf(records: Records, boxes: ReadonlyMap<string, Box>): Ground {
  const frames = zoneFrames(records).filter(({ frame }) => pageRotation(frame, records) === 0)
  const inOrder = inReadingOrder(frames, ({ frame }) => boxOf(frame, boxes))
  const layout = [...boxes].flatMap(([id, box]) => (isLayoutId(id) ? box : []))
  const heads = layoutPieces(records)
  const rooms = Map.groupBy(inOrder, ({ zone }) => zone)
  return {
    rooms: new Map(
      [...rooms].map(([zone, own]) => [zone, apart(own.map((frame) => roomOf(frame, heads, boxes)))]),
    ),
    taken: obstacles(records, boxes, frames),
    maps: new Map(
      [...rooms].map(([zone, own]) => [zone, own.flatMap((each) => mapOf(each, records, boxes) ?? [])]),
    ),
    galleries: new Set(inOrder.flatMap(({ zone, frame }) => (frame.meta.people === true ? zone : []))),
    smaller: new Map([...rooms.keys()].map((zone) => [zone, smallerThan(zone, frames, boxes)])),
    layout: layout.length > 0 ? bounds(layout) : undefined,
    all: [...boxes.values()],
  }
}

function boxOf(shape: TLShape, boxes: ReadonlyMap<string, Box>): Box {
  return boxes.get(shape.id) ?? { x: 0, y: 0, w: 0, h: 0 }
}

function layoutPieces(records: Records): TLShape[] {
  return [...records.values()].filter(
    (record): record is TLShape =>
      record.typeName === 'shape' && isLayoutId(record.id) && record.type !== 'frame',
  )
}

/** What is left of a zone for notes below its bar, title and question. */
function roomOf({ frame }: ZoneFrame, pieces: readonly TLShape[], boxes: ReadonlyMap<string, Box>): Box {
  const box = boxOf(frame, boxes)
  const ends = pieces.flatMap((piece) => {
    const words = boxOf(piece, boxes)
    return isHeadOf(piece, frame) && bottom(words) < bottom(box) && holdsMiddle(box, words)
      ? bottom(words)
      : []
  })
  const top = Math.max(box.y, ...ends) + inset
  return { x: box.x + inset, y: top, w: box.w - 2 * inset, h: bottom(box) - inset - top }
}

function isHeadOf(piece: TLShape, frame: TLFrameShape): boolean {
  return piece.id.startsWith(`${frame.id}-`)
}

function holdsMiddle(outer: Box, inner: Box): boolean {
  return contains(outer, { x: inner.x + inner.w / 2, y: inner.y + inner.h / 2, w: 0, h: 0 })
}

/** Two areas of one zone that lie over each other are filled once. */
function apart(rooms: readonly Box[]): Box[] {
  return rooms.filter((room, at) => rooms.slice(0, at).every((other) => !overlaps(room, other)))
}

/**
 * A form behind a whole zone is its background, and people's frames and notes are not; what is larger than any work
 * is in nobody's way either, or one note could take all the room there is.
 */
function obstacles(records: Records, boxes: ReadonlyMap<string, Box>, frames: readonly ZoneFrame[]): Box[] {
  const zones = frames.map(({ frame }) => boxOf(frame, boxes))
  return [...boxes].flatMap(([id, box]) => {
    const record = records.get(id)
    if (box.w > vast || box.h > vast) return []
    if (record?.typeName !== 'shape' || !isLayoutId(id)) return box
    const isGround = isGuide(record) || record.type === 'frame' || zones.some((zone) => contains(box, zone))
    return isGround ? [] : box
  })
}

/** A line that helps to read a place (werkvormen/kit/guide.ts). */
function isGuide({ meta }: TLShape): boolean {
  return meta.guide === true
}

function smallerThan(zone: string, frames: readonly ZoneFrame[], boxes: ReadonlyMap<string, Box>): Box[] {
  const largest = frames.findLastIndex((other) => other.zone === zone)
  const others = frames.slice(0, largest).filter((other) => other.zone !== zone)
  return others.map(({ frame }) => boxOf(frame, boxes))
}
