import type { Table } from '../../../shared/reading/view.ts'
import { headColumn } from './headColumn.ts'

/**
 * A table as the panel shows it: what a row is about stands first, and a column in which nothing stands, and nothing
 * can be filled in, takes no room.
 */
export function shownTable(table: Table): Table {
  const head = headColumn(table.columns)
  const others = table.columns.flatMap(({ edit }, at) =>
    at !== head && (edit !== undefined || table.rows.some(({ cells }) => (cells[at] ?? '') !== '')) ? at : [],
  )
  const order = table.columns.length === 0 ? [] : [head, ...others]
  return {
    ...table,
    columns: order.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? '') })),
  }
}
