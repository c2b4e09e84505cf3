import { pageRotation } from '../harvest/extent.ts'
import type { OutlineItem } from '../outline/types.ts'
import { type EditBoard, madeShape, permitted } from './board.ts'
import { type Change, noChange } from './change.ts'
import { groundFor } from './ground.ts'
import { cornerAfter, placeIn } from './parents.ts'
import { spotFor, type Wish } from './spot.ts'
import { placeAfterMove } from './startingPlace.ts'

/**
 * Moves something to a free place in another zone, or outside all of them. Its arrows stay bound: they follow by
 * themselves. In a zone with axes it lies as `placeAfterMove` says.
 */
export function moveToZone(board: EditBoard, id: string, wanted: string | undefined): Change {
  const item = board.outline.items.get(id)
  if (!item || item.zone === wanted) return noChange
  const { zone, value } = placeAfterMove(board.outline, item, wanted)
  return item.zone === zone ? noChange : move(board, item, zone, value ? { value } : {})
}

/**
 * Puts something at values on the axes of its zone, or of another one. What is not given stays as it is; a value
 * beyond an end of its axis lies at that end.
 */
export function placeAt(
  board: EditBoard,
  id: string,
  value: { readonly x?: number; readonly y?: number },
  zone?: string,
): Change {
  const item = board.outline.items.get(id)
  const to = zone ?? item?.zone
  if (!item || to === undefined) return noChange
  return move(board, item, to, { value, now: item.zone === to ? item.box : undefined })
}

function move(board: EditBoard, item: OutlineItem, zone: string | undefined, wish: Wish): Change {
  const shape = madeShape(board, item.id)
  const { w, h } = item.box
  const corner = shape && spotFor(groundFor(board, zone, item.id), { w, h }, zone, wish)
  if (!shape || !corner) return noChange
  const rotation = pageRotation(shape, board.records)
  const at = cornerAfter(shape, item.box, corner, board.records)
  const place = placeIn(board, zone, at, rotation)
  const isThere = place.x === shape.x && place.y === shape.y && place.parentId === shape.parentId
  return isThere ? noChange : permitted({ put: [{ ...shape, ...place }], remove: [] }, board)
}
