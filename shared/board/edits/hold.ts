import { type EditBoard, madeShape, permitted } from './board.ts'
import type { Change } from './change.ts'

/** Keeps things back from the next harvest, or lets them go along. */
export function holdBack(board: EditBoard, ids: readonly string[], held: boolean): Change {
  const put = ids.flatMap((id) => {
    const shape = madeShape(board, id)
    return shape && (shape.meta.held === true) !== held ? [{ ...shape, meta: { ...shape.meta, held } }] : []
  })
  return permitted({ put, remove: [] }, board)
}
