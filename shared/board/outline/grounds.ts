import type { TLFrameShape, TLRecord, TLShape } from '@tldraw/tlschema'
import type { Box } from '../../werkvormen/kit/box.ts'
import type { Zone, ZoneAxes } from '../../werkvormen/kit/zone.ts'
import { holderOf, sizeOf, toPage, type Vector } from '../geometry.ts'
import { isLayoutId } from '../records.ts'

type Records = ReadonlyMap<string, TLRecord>

/** One area of the board that belongs to a zone. */
export type Ground = {
  readonly zone: string
  readonly title: string
  readonly question: string
  readonly axes?: ZoneAxes
  readonly box: Box
  /** Whether a point of the page lies in it. */
  readonly holds: (point: Vector) => boolean
}

/**
 * The areas of a board: frames of the layout in the order of the werkvorm's zones, then those that it does not know,
 * then frames that people drew themselves.
 */
export function grounds(records: Records, zones: readonly Zone[]): Ground[] {
  const order = new Map(zones.map(({ name }, place) => [name, place]))
  const found = [...records.values()].flatMap((record) => groundOf(record, records, zones))
  const place = ({ zone }: Ground) => order.get(zone) ?? zones.length
  return found.sort((a, b) => place(a) - place(b) || a.box.y - b.box.y || a.box.x - b.box.x)
}

/** The ground under a point; of one inside another the inner one, so that rings and boxes in boxes work. */
export function groundAt(point: Vector, all: readonly Ground[]): Ground | undefined {
  let found: Ground | undefined
  for (const ground of all) {
    if (!ground.holds(point)) continue
    if (!found || area(ground.box) < area(found.box)) found = ground
  }
  return found
}

function groundOf(record: TLRecord, records: Records, zones: readonly Zone[]): Ground[] {
  if (!isFrame(record)) return []
  const zone = zoneName(record)
  const size = sizeOf(record)
  const corner = toPage({ x: 0, y: 0 }, record, (id) => records.get(id))
  if (zone === undefined || !size || !corner) return []
  const known = zones.find(({ name }) => name === zone)
  const box = { ...corner, ...size }
  return [
    {
      zone,
      title: record.props.name || known?.title || '',
      question: known?.question ?? '',
      ...(known?.axes ? { axes: known.axes } : {}),
      box,
      holds: holdsOf(record, box, records),
    },
  ]
}

function isFrame(record: TLRecord): record is TLFrameShape {
  return record.typeName === 'shape' && (record as TLShape).type === 'frame'
}

/** Locked or not: while a facilitator changes the layout, its frames are unlocked on her page. */
function zoneName({ id, meta }: TLFrameShape): string | undefined {
  if (!isLayoutId(id)) return id
  return typeof meta.zone === 'string' ? meta.zone : undefined
}

/** A frame that stands straight on the page is a box; only one that was turned, or lies in another, costs more. */
function holdsOf(frame: TLFrameShape, box: Box, records: Records): Ground['holds'] {
  if (frame.rotation !== 0 || !frame.parentId.startsWith('page:')) {
    return holderOf(frame, (id) => records.get(id))
  }
  return ({ x, y }) => x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h
}

function area({ w, h }: Box): number {
  return w * h
}
