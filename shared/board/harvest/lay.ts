import type { TLShape } from '@tldraw/tlschema'
import type { Box } from '../../werkvormen/kit/box.ts'
import { toPage, type Vector } from '../geometry.ts'
import { boardPage } from '../placement.ts'
import { roundXY } from '../records.ts'
import { recordLimits } from '../validate.ts'
import { copyOf } from './copy.ts'
import { pageRotation } from './extent.ts'
import type { Terms } from './identity.ts'
import { propertiesOf } from './types.ts'
import type { Unit } from './units.ts'

/**
 * The shapes of a unit as they lie on the target with its top left corner at `at`: a note straight and with `size`
 * as its scale, a drawing `size` times as large with its arrangement as it was. Undefined where the page ends.
 */
export function layUnit(
  unit: Unit,
  at: Vector,
  size: number,
  terms: Terms,
  nextIndex: () => TLShape['index'],
): TLShape[] | undefined {
  const shapes =
    unit.kind === 'note'
      ? unit.roots.map((note) => layNote(note, unit, at, size, terms, nextIndex()))
      : layDrawing(unit, at, size, terms, nextIndex)
  return shapes.every(isOnPage) ? shapes : undefined
}

/** A shape as it lies within the copy of its parent, which was made `size` times as large. */
export function layInside(shape: TLShape, { source }: Unit, size: number, terms: Terms): TLShape {
  return {
    ...copyOf(shape, source, terms, size),
    x: roundXY(shape.x * size),
    y: roundXY(shape.y * size),
    parentId: terms.ids.of(source, shape.parentId),
  }
}

/** The top left corner of a shape's own axes on the page of its source. */
export function cornerOf(shape: TLShape, { source }: Pick<Unit, 'source'>): Vector {
  return toPage({ x: 0, y: 0 }, shape, (id) => source.records.get(id)) ?? { x: shape.x, y: shape.y }
}

function layNote(
  note: TLShape,
  { source }: Unit,
  at: Vector,
  scale: number,
  terms: Terms,
  index: TLShape['index'],
): TLShape {
  const copy = copyOf(note, source, terms, 1)
  const place = { x: roundXY(at.x), y: roundXY(at.y), rotation: 0, parentId: boardPage, index }
  return { ...copy, ...place, props: { ...propertiesOf(copy), scale } } as unknown as TLShape
}

function layDrawing(
  unit: Unit,
  at: Vector,
  size: number,
  terms: Terms,
  nextIndex: () => TLShape['index'],
): TLShape[] {
  const roots = new Set(unit.roots)
  return unit.members.map((shape) => {
    if (!roots.has(shape)) return layInside(shape, unit, size, terms)
    const place = placeOf(shape, unit, { ...unit.box, ...at }, size)
    const rotation = pageRotation(shape, unit.source.records)
    const copy = copyOf(shape, unit.source, terms, size)
    return { ...copy, ...place, rotation, parentId: boardPage, index: nextIndex() } as unknown as TLShape
  })
}

function placeOf(root: TLShape, unit: Unit, box: Box, size: number): Vector {
  const corner = cornerOf(root, unit)
  return {
    x: roundXY(box.x + (corner.x - unit.box.x) * size),
    y: roundXY(box.y + (corner.y - unit.box.y) * size),
  }
}

function isOnPage({ x, y }: TLShape): boolean {
  return Math.abs(x) < recordLimits.coordinate && Math.abs(y) < recordLimits.coordinate
}
