import type { TLArrowBinding, TLShape, TLShapeId } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import type { Box } from '../../werkvormen/kit/box.ts'
import { centreOf, holderOf } from '../geometry.ts'
import { inReadingOrder } from '../readingOrder.ts'
import { isLayoutId } from '../records.ts'
import { type ZoneFrame, zoneFrames } from '../zones.ts'
import { pictureOf } from './copy.ts'
import { pageBoxes, parentsOf } from './extent.ts'
import type { HarvestRules, HarvestSource, Records } from './types.ts'

/** An arrow whose two ends hang on shapes. */
export type BoundArrow = { arrow: TLShape; start: TLArrowBinding; end: TLArrowBinding }

/** What may leave a source, before it is known where it goes. */
export type Admitted = {
  source: HarvestSource
  /** In the order of the stack; without bound arrows. */
  shapes: Map<TLShapeId, TLShape>
  arrows: BoundArrow[]
  boxes: ReadonlyMap<string, Box>
  /** The frame of the zone in which a shape's middle lies. */
  frameOf: (shape: TLShape) => ZoneFrame | undefined
  /** The frames of the zones in reading order. */
  frames: ZoneFrame[]
  /** All that is not held back, whether it may leave or not. */
  free: readonly TLShape[]
  heldBack: number
}

/** Decides for every record of a source by itself whether it may leave: nothing that is held back ever does. */
export function admit(source: HarvestSource, rules: HarvestRules): Admitted {
  const { records } = source
  const boxes = pageBoxes(records)
  const smallestFirst = zoneFrames(records)
  const frameOf = frameAround(records, smallestFirst, boxes)
  const frames = inReadingOrder(smallestFirst, ({ frame }) => boxes.get(frame.id) ?? nowhere)
  const made = contentShapes(records)
  const free = made.filter((shape) => !isWithheld(shape, records))
  const shared = free.filter(
    (shape) => rules.share === 'all' || source.ticked.has(frameOf(shape)?.zone ?? ''),
  )
  const { arrows, loose } = arrowsAmong(shared, records)
  const bound = new Set(arrows.map(({ arrow }) => arrow.id))
  const whole = shared.filter(
    (shape) => !bound.has(shape.id) && !loose.has(shape.id) && isWhole(shape, records),
  )
  const filled = withoutEmptyGroups(whole, records)
  return {
    ...{ source, arrows, boxes, frameOf, frames },
    shapes: new Map(filled.map((shape) => [shape.id, shape])),
    free,
    heldBack: made.filter((shape) => shape.meta.held === true).length,
  }
}

const nowhere: Box = { x: 0, y: 0, w: 0, h: 0 }

function contentShapes(records: Records): TLShape[] {
  const shapes: TLShape[] = []
  for (const record of records.values()) {
    if (record.typeName === 'shape' && !isLayoutId(record.id)) shapes.push(record)
  }
  // No board takes more than this, and who wrote more anyway does not get everybody to wait for it.
  const most = shapes.slice(0, limits.recordsStop)
  return most.sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : a.id < b.id ? -1 : 1))
}

/** Held back itself, or part of something that is. */
function isWithheld(shape: TLShape, records: Records): boolean {
  return [shape, ...parentsOf(shape, records)].some(({ meta }) => meta.held === true)
}

/** A picture without its file would be an empty hole. */
function isWhole(shape: TLShape, records: Records): boolean {
  const picture = pictureOf(shape)
  return picture === undefined || (picture !== null && records.get(picture)?.typeName === 'asset')
}

function frameAround(
  records: Records,
  frames: readonly ZoneFrame[],
  boxes: ReadonlyMap<string, Box>,
): Admitted['frameOf'] {
  const find = (id: string) => records.get(id)
  const holders = frames.map((zone) => ({ zone, holds: holderOf(zone.frame, find) }))
  return (shape) => {
    const box = boxes.get(shape.id)
    const centre = centreOf(shape, find) ?? (box && { x: box.x + box.w / 2, y: box.y + box.h / 2 })
    return centre && holders.find(({ holds }) => holds(centre))?.zone
  }
}

/** Arrows with both ends on a shape; `loose` are those with one end, which say nothing elsewhere. */
function arrowsAmong(
  shapes: readonly TLShape[],
  records: Records,
): { arrows: BoundArrow[]; loose: Set<string> } {
  const bindings = Map.groupBy(arrowBindings(records), ({ fromId }) => fromId)
  const arrows: BoundArrow[] = []
  const loose = new Set<string>()
  for (const arrow of shapes) {
    const own = arrow.type === 'arrow' ? bindings.get(arrow.id) : undefined
    if (!own) continue
    const [start, end] = ['start', 'end'].map((end) => own.find(({ props }) => props.terminal === end))
    if (start && end) arrows.push({ arrow, start, end })
    else loose.add(arrow.id)
  }
  return { arrows, loose }
}

function arrowBindings(records: Records): TLArrowBinding[] {
  const bindings: TLArrowBinding[] = []
  for (const record of records.values())
    if (record.typeName === 'binding') bindings.push(record as TLArrowBinding)
  return bindings.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function withoutEmptyGroups(shapes: readonly TLShape[], records: Records): TLShape[] {
  const filled = new Set<string>()
  for (const shape of shapes) {
    if (shape.type !== 'group') for (const parent of parentsOf(shape, records)) filled.add(parent.id)
  }
  return shapes.filter((shape) => shape.type !== 'group' || filled.has(shape.id))
}
