import type { TLArrowBinding, TLRecord, TLShape } from '@tldraw/tlschema'
import { sizeOf, toPage, type Vector } from '../geometry.ts'
import { boardPage } from '../placement.ts'
import { roundXY } from '../records.ts'
import { recordLimits } from '../validate.ts'
import type { BoundArrow } from './admitted.ts'
import { copyOf } from './copy.ts'
import { pageBox } from './extent.ts'
import type { Terms } from './identity.ts'
import { type HarvestSource, propertiesOf, type Records } from './types.ts'

/**
 * An arrow with its bindings between the places that its ends have on the target; undefined when an end did not
 * come along, or lies so far away that no browser could draw it. It lies on the page, wherever it lay before.
 */
export function arrowBetween(
  bound: BoundArrow,
  source: HarvestSource,
  target: Records,
  terms: Terms,
): { arrow: TLShape; bindings: TLArrowBinding[] } | undefined {
  const before = endsOf(bound, source.records)
  const bindings = [bound.start, bound.end].map((binding) => bindingCopy(binding, bound.arrow, source, terms))
  const [start, end] = bindings
  const now = start && end && endsOf({ start, end }, target)
  if (!now || !before) return undefined
  const copy = copyOf(bound.arrow, source, terms, 1)
  const place = { x: roundXY(now.start.x), y: roundXY(now.start.y), rotation: 0, parentId: boardPage }
  const props = { ...propertiesOf(copy), ...span(bound.arrow, before, now) }
  const arrow = { ...copy, ...place, props } as unknown as TLShape
  return isDrawable(arrow) ? { arrow, bindings } : undefined
}

type Ends = { start: Vector; end: Vector }

function bindingCopy(
  binding: TLArrowBinding,
  arrow: TLShape,
  source: HarvestSource,
  { ids }: Terms,
): TLArrowBinding {
  return {
    ...binding,
    id: ids.of(source, binding.id),
    fromId: ids.of(source, arrow.id),
    toId: ids.of(source, binding.toId),
    meta: {},
  }
}

function endsOf({ start, end }: Pick<BoundArrow, 'start' | 'end'>, records: Records): Ends | undefined {
  const [from, to] = [anchorOf(start, records), anchorOf(end, records)]
  return from && to && { start: from, end: to }
}

/** The point of the page at which an end of an arrow is fixed. */
function anchorOf({ toId, props }: TLArrowBinding, records: Records): Vector | undefined {
  const shape: TLRecord | undefined = records.get(toId)
  if (shape?.typeName !== 'shape' || shape.type === 'arrow') return undefined
  const { x, y } = props.isPrecise ? props.normalizedAnchor : { x: 0.5, y: 0.5 }
  const size = sizeOf(shape)
  if (size) return toPage({ x: size.w * x, y: size.h * y }, shape, (id) => records.get(id))
  const box = pageBox(shape, records)
  if (box) return { x: box.x + box.w * x, y: box.y + box.h * y }
  return toPage({ x: 0, y: 0 }, shape, (id) => records.get(id))
}

/** Where the arrow ends seen from its start, as bent as it was. */
function span(arrow: TLShape, before: Ends, now: Ends): { start: Vector; end: Vector; bend: number } {
  const [was, is] = [lengthOf(before), lengthOf(now)]
  const bend = Number(propertiesOf(arrow).bend) * (was > 0 ? is / was : 1)
  const end = { x: roundXY(now.end.x - now.start.x), y: roundXY(now.end.y - now.start.y) }
  return { start: { x: 0, y: 0 }, end, bend: Math.max(-recordLimits.bend, Math.min(recordLimits.bend, bend)) }
}

function lengthOf({ start, end }: Ends): number {
  return Math.hypot(end.x - start.x, end.y - start.y)
}

function isDrawable(arrow: TLShape): boolean {
  const { x, y } = propertiesOf(arrow).end as Vector
  return Math.abs(x) <= recordLimits.extent && Math.abs(y) <= recordLimits.extent
}
