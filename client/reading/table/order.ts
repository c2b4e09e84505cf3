import type { Language } from '../../../shared/space/language.ts'
import type { KeyedRow } from './rowKeys.ts'

/** By which column rows are in order; undefined: as the reading gives them. */
export type Order = { readonly column: number; readonly down: boolean }

/** What a press on the head of a column makes of the order: up, down, and as it was. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, down: false }
  return order.down ? undefined : { column, down: true }
}

/** Rows in order; empty cells stand last, whichever way. Rows that are equal stay as the reading gives them. */
export function inOrder(
  rows: readonly KeyedRow[],
  order: Order | undefined,
  language: Language,
): readonly KeyedRow[] {
  if (!order) return rows
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const cell = (row: KeyedRow) => row.cells[order.column] ?? ''
  const sign = order.down ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [cell(a), cell(b)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * words.compare(String(left), String(right))
  })
}

/**
 * Rows in the order in which they stood, so that none moves under the hands of who is at work in them. New ones come
 * last.
 */
export function heldOrder(rows: readonly KeyedRow[], before: readonly string[]): readonly KeyedRow[] {
  const places = new Map(before.map((key, place) => [key, place]))
  const place = ({ key }: KeyedRow) => places.get(key) ?? before.length
  return [...rows].sort((a, b) => place(a) - place(b))
}
