import { useRef } from 'react'
import type { Column, Table } from '../../../shared/reading/view.ts'

/** So many rows tell how wide the words of a column are. */
const looked = 40
const rem = { letter: 0.56, around: 1.8, widest: 12, sortMark: 1.2 }

/**
 * How wide the columns of a table are, in rem: fixed, so that nothing moves while people type and drag, and wide enough
 * for the longest word in them, within reason.
 */
export function columnWidths({ columns, rows }: Table): number[] {
  return columns.map((column, at) => {
    if (at === 0) return 12.5
    const title = longestWord(column.title) * rem.letter + rem.sortMark
    const cells = rows.slice(0, looked).map(({ cells }) => longestWord(String(cells[at] ?? '')) * rem.letter)
    return Math.max(leastWidth(column), Math.min(rem.widest, Math.max(title, ...cells) + rem.around))
  })
}

function leastWidth({ kind, edit }: Column): number {
  if (kind === 'number') return 6
  if (kind === 'date') return 9.5
  return edit?.kind === 'field' && edit.field === 'approach' ? 14 : 8
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length))
}

/** Widths stay while values change; other columns, or more or fewer rows, may ask for others. */
export function useColumnWidths(table: Table): readonly number[] {
  const shape = `${table.rows.length}/${table.columns.map(({ title }) => title).join('/')}`
  const kept = useRef<{ shape: string; widths: readonly number[] }>(undefined)
  if (kept.current?.shape !== shape) kept.current = { shape, widths: columnWidths(table) }
  return kept.current.widths
}
