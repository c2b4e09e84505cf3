import type { Row } from '../../../shared/reading/view.ts'

/** A row with a name of its own, by which it stays the same one while the board changes. */
export type KeyedRow = Row & { readonly key: string }

/** Names every row of a table by what it is about; a second row about the same is the second one. */
export function keyed(rows: readonly Row[]): KeyedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const about = row.tie ?? row.notes.join('+')
    const times = (seen.get(about) ?? 0) + 1
    seen.set(about, times)
    return { ...row, key: times === 1 ? about : `${about}#${times}` }
  })
}
