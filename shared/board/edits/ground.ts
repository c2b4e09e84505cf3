import type { Box } from '../../werkvormen/kit/box.ts'
import { bounds, inset } from '../../werkvormen/kit/box.ts'
import type { ZoneAxes } from '../../werkvormen/kit/zone.ts'
import { sizeOf, toPage } from '../geometry.ts'
import { pageBoxes, pageRotation, parentsOf } from '../harvest/extent.ts'
import { groundOf } from '../harvest/rooms.ts'
import { isLayoutId } from '../records.ts'
import { drawnFrame, type EditBoard } from './board.ts'

/** One area of a zone: all of it, and what is left below its words. */
export type Area = { readonly box: Box; readonly room: Box }

/** Where things can be laid on a board, and what lies there. */
export type Ground = {
  readonly areas: readonly Area[]
  readonly axes: ZoneAxes | undefined
  readonly taken: readonly Box[]
  /** What the layout takes of the page. */
  readonly layout: Box | undefined
  /** What all that people made takes of it. */
  readonly made: Box | undefined
}

/** Kept free along the edge of a frame that people drew. */
const margin = 20

/** The ground of a zone for laying `moving` there; without a zone that of the whole board. */
export function groundFor(board: EditBoard, zone: string | undefined, moving?: string): Ground {
  const boxes = pageBoxes(board.records)
  for (const id of withParts(board, moving)) boxes.delete(id)
  const frame = zone === undefined ? undefined : drawnFrame(board, zone)
  if (frame)
    for (const id of [frame.id, ...parentsOf(frame, board.records).map((parent) => parent.id)])
      boxes.delete(id)
  const { rooms, smaller, taken, layout } = groundOf(board.records, boxes)
  const made = [...boxes].flatMap(([id, box]) => (isLayoutId(id) ? [] : box))
  return {
    areas: zone === undefined ? [] : areasOf(board, zone, rooms.get(zone) ?? []),
    axes: board.outline.zones.find(({ name }) => name === zone)?.axes,
    taken: [...taken, ...((zone !== undefined && smaller.get(zone)) || [])],
    layout,
    made: made.length > 0 ? bounds(made) : undefined,
  }
}

/** Everything that lies in a shape goes with it. */
function withParts({ records }: EditBoard, moving: string | undefined): string[] {
  if (moving === undefined) return []
  return [...records.values()].flatMap((record) =>
    record.typeName === 'shape' &&
    (record.id === moving || parentsOf(record, records).some(({ id }) => id === moving))
      ? record.id
      : [],
  )
}

function areasOf(board: EditBoard, zone: string, rooms: readonly Box[]): Area[] {
  const frame = drawnFrame(board, zone)
  if (frame) {
    const corner = toPage({ x: 0, y: 0 }, frame, (id) => board.records.get(id))
    const size = sizeOf(frame)
    if (!corner || !size || pageRotation(frame, board.records) !== 0) return []
    const box = { ...corner, ...size }
    return [{ box, room: inset(box, margin) }]
  }
  const boxes = board.outline.zones.find(({ name }) => name === zone)?.areas ?? []
  return boxes.flatMap((box) => {
    const room = rooms.find((each) => isIn(each, box))
    return room ? [{ box, room }] : []
  })
}

function isIn(room: Box, box: Box): boolean {
  const [x, y] = [room.x + room.w / 2, room.y + room.h / 2]
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h
}
