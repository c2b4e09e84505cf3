import type { Column, Row } from '../../../shared/reading/view.ts'
import type { CellInput } from './cellInput.ts'
import type { CellTrouble } from './understand.ts'

/** What somebody can do in a table. The same object as long as the panel is there, so that rows need not be drawn anew. */
export type TableHands = {
  readonly go: (notes: readonly string[]) => void
  /** Which cells of a row can be edited now: a letter a column, `e` or `-`. */
  readonly editable: (columns: readonly Column[], row: Row) => string
  readonly input: (column: Column, row: Row) => CellInput | undefined
  /** Changes the board; answers why not, when it cannot be. `about` is what the row is called. */
  readonly save: (column: Column, row: Row, typed: string, about: string) => CellTrouble | undefined
}
