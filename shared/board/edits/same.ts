import { confirmedSets } from '../../reading/names.ts'
import type { EditBoard } from './board.ts'
import { type Change, together } from './change.ts'
import { setField } from './looks.ts'

/**
 * A person says that these notes mean the same: from now on they are read as one, with what each was joined to before.
 * Every note points at the first, so that a note that goes takes no other with it.
 */
export function confirmSame(board: EditBoard, ids: readonly string[]): Change {
  const [first, ...others] = withTheirSets(board, ids)
  if (first === undefined) return together([])
  return together([setField(board, [first], 'same', ''), setField(board, others, 'same', first)])
}

/** Takes that back: each of these notes, and what it was joined to, is read by itself and may be suggested again. */
export function undoSame(board: EditBoard, ids: readonly string[]): Change {
  return setField(board, withTheirSets(board, ids), 'same', '')
}

function withTheirSets(board: EditBoard, ids: readonly string[]): string[] {
  const asked = new Set(ids)
  return setsOf(board)
    .filter((set) => set.some((id) => asked.has(id)))
    .flat()
}

function setsOf({ outline }: EditBoard): string[][] {
  const rows = [...outline.items.values()].map(({ id, text, fields }) => ({
    id,
    text,
    ...(fields.same === undefined ? {} : { same: fields.same }),
  }))
  return confirmedSets(rows).map((set) => set.map(({ id }) => id))
}
