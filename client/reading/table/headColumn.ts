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
