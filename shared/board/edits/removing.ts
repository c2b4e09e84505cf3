import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { parentsOf } from '../harvest/extent.ts'
import { isLayoutId } from '../records.ts'
import { type EditBoard, madeShape, permitted } from './board.ts'
import type { Change } from './change.ts'

/** Takes things off the board, with what lies in them, the arrows that are tied to them, and groups left empty. */
export function removeItems(board: EditBoard, ids: readonly string[]): Change {
  const gone = new Set(ids.filter((id) => madeShape(board, id)))
  if (gone.size === 0) return { put: [], remove: [] }
  const { records } = board
  const shapes = [...records.values()].filter((record): record is TLShape => record.typeName === 'shape')
  for (const shape of shapes) if (parentsOf(shape, records).some(({ id }) => gone.has(id))) gone.add(shape.id)
  for (const id of arrowsAt(records, gone)) gone.add(id)
  for (const id of emptyGroups(shapes, gone)) gone.add(id)
  const bindings = [...records.values()].flatMap((record) =>
    record.typeName === 'binding' && (gone.has(record.fromId) || gone.has(record.toId)) ? record.id : [],
  )
  return permitted(
    { put: [], remove: [...(bindings as TLRecord['id'][]), ...([...gone] as TLRecord['id'][])] },
    board,
  )
}

/** Takes an arrow off the board. */
export function removeLink(board: EditBoard, id: string): Change {
  return removeItems(board, [id])
}

function arrowsAt(records: EditBoard['records'], gone: ReadonlySet<string>): string[] {
  return [...records.values()].flatMap((record) =>
    record.typeName === 'binding' && gone.has(record.toId) && !isLayoutId(record.fromId) ? record.fromId : [],
  )
}

function emptyGroups(shapes: readonly TLShape[], gone: ReadonlySet<string>): string[] {
  const groups = new Set(shapes.flatMap((shape) => (gone.has(shape.id) ? shape.parentId : [])))
  return shapes.flatMap((group) => {
    const isEmpty =
      group.type === 'group' &&
      groups.has(group.id) &&
      shapes.every(({ id, parentId }) => parentId !== group.id || gone.has(id))
    return isEmpty ? group.id : []
  })
}
