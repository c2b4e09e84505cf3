import type { TLRecord } from '@tldraw/tlschema'
import { fieldValue, type NoteField } from '../noteFields.ts'
import { type EditBoard, madeShape, permitted, withProps } from './board.ts'
import { type Change, noChange } from './change.ts'

/** Gives things and arrows another colour; tldraw's colour values. */
export function recolour(board: EditBoard, ids: readonly string[], color: string): Change {
  const put = ids.flatMap((id) => {
    const shape = madeShape(board, id)
    if (!shape || !('color' in shape.props) || shape.props.color === color) return []
    return withProps(shape, { color })
  })
  return permitted({ put, remove: [] }, board)
}

/** Fills in what people say about notes beside their words; '' removes it. Nothing changes when it cannot be kept. */
export function setField(board: EditBoard, ids: readonly string[], field: NoteField, typed: string): Change {
  const value = fieldValue(field, typed)
  if (value === undefined) return noChange
  const put = ids.flatMap((id): TLRecord[] => {
    const shape = madeShape(board, id)
    const { [field]: known, ...others } = shape?.meta ?? {}
    if (!shape || (known ?? '') === value) return []
    return [{ ...shape, meta: value === '' ? others : { ...others, [field]: value } }]
  })
  return permitted({ put, remove: [] }, board)
}
