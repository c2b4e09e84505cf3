import type { Column } from '../../../shared/reading/view.ts'

/** The column that tells what a row is about: the words of a note, else a name, else the first one. */
export function headColumn(columns: readonly Column[]): number {
  const words = columns.findIndex(({ edit, key }) => edit?.kind === 'words' || key === 'text')
  if (words >= 0) return words
  return Math.max(
    0,
    columns.findIndex(({ key }) => key === 'name'),
  )
}

/** How wide a column is, in rem: fixed, so that nothing moves while people type and drag. */
export function columnWidth({ kind, edit }: Column, isHead: boolean): number {
  if (isHead) return 12.5
  if (kind === 'number') return 6
  if (kind === 'date') return 9.5
  return edit?.kind === 'field' && edit.field === 'approach' ? 14 : 10
}
