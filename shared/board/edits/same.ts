import { confirmedSets } from '../../reading/names.ts'
import type { EditBoard } from './board.ts'
import { type Change, together } from './change.ts'
import { setField } from './looks.ts'

/** A person says that these notes mean the same: from now on they are read as one. */
export function confirmSame(board: EditBoard, ids: readonly string[]): Change {
  const [first, ...others] = withTheirSets(board, ids)
  return first === undefined ? together([]) : joined(board, first, others)
}

/**
 * A person says that these notes mean nothing but themselves: what they were joined with stays together, and nobody is
 * asked again whether they are the same.
 */
export function setApart(board: EditBoard, ids: readonly string[]): Change {
  const apart = new Set(ids)
  const staying = setsOf(board)
    .filter((set) => set.length > 1 && set.some((id) => apart.has(id)))
    .map((set) => set.filter((id) => !apart.has(id)))
  const kept = staying.map(([first, ...others]) =>
    first === undefined ? together([]) : joined(board, first, others),
  )
  return together([...kept, ...ids.map((id) => setField(board, [id], 'same', id))])
}

/** Every note points at the first, so that a note that goes takes no other with it. */
function joined(board: EditBoard, first: string, others: readonly string[]): Change {
  return together([setField(board, [first], 'same', ''), setField(board, others, 'same', first)])
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
