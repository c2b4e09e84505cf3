import type { TLRecord } from '@tldraw/tlschema'

/**
 * What an edit does to the records of a board. Edits are planned by pure functions on records alone, so that the list
 * view, the reading panel, a program and the canvas all change a board in the same way; `put` holds whole records, new
 * or changed.
 */
export type Change = { readonly put: readonly TLRecord[]; readonly remove: readonly TLRecord['id'][] }

/** An edit that changes nothing. */
export const noChange: Change = { put: [], remove: [] }

/** Several edits as one. What one removes, a later one may not put. */
export function together(changes: readonly Change[]): Change {
  return { put: changes.flatMap(({ put }) => put), remove: changes.flatMap(({ remove }) => remove) }
}

/**
 * The change that takes this one back: puts what was removed or changed as it was in `records`, and removes what was
 * new.
 */
export function inverse({ put, remove }: Change, records: ReadonlyMap<string, TLRecord>): Change {
  const before = [...remove, ...put.map(({ id }) => id)].flatMap((id) => records.get(id) ?? [])
  return { put: before, remove: put.flatMap(({ id }) => (records.has(id) ? [] : [id])) }
}
