import type { TLParentId, TLRecord, TLShape } from '@tldraw/tlschema'
import { toPage, type Vector } from '../geometry.ts'
import { pageRotation } from '../harvest/extent.ts'
import { boardPage } from '../placement.ts'
import { roundXY } from '../records.ts'
import { drawnFrame, type EditBoard } from './board.ts'

type Place = Pick<TLShape, 'x' | 'y' | 'rotation' | 'parentId'>

/**
 * Where a corner on the page is for a shape that comes to lie in a zone: what lies in a frame that people drew is
 * its child, as when it is dragged there; everything else lies on the page. A shape in a group leaves it.
 */
export function placeIn(board: EditBoard, zone: string | undefined, corner: Vector, rotation: number): Place {
  const frame = zone === undefined ? undefined : drawnFrame(board, zone)
  const origin = frame && toPage({ x: 0, y: 0 }, frame, (id) => board.records.get(id))
  if (!frame || !origin) return { ...corner, rotation, parentId: boardPage as TLParentId }
  return {
    x: roundXY(corner.x - origin.x),
    y: roundXY(corner.y - origin.y),
    rotation: rotation - pageRotation(frame, board.records),
    parentId: frame.id,
  }
}

/**
 * The top left corner of a shape on the page when its box, as the outline has it, is moved to `corner`: a turned shape
 * keeps its angle, and its box is around its middle.
 */
export function cornerAfter(
  shape: TLShape,
  box: Vector,
  corner: Vector,
  records: ReadonlyMap<string, TLRecord>,
): Vector {
  const now = toPage({ x: 0, y: 0 }, shape, (id) => records.get(id)) ?? shape
  return { x: roundXY(now.x + corner.x - box.x), y: roundXY(now.y + corner.y - box.y) }
}
