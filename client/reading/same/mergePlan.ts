import { type Change, type EditBoard, setField } from '../../../shared/board/edits/index.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'

/** How notes of which a person says that they are the same become one: by what the werkvorm reads them as. */
export function mergePlan(_kind: Outcome['kind'], notes: readonly string[]): (board: EditBoard) => Change {
  const [first = '', ...others] = notes
  return (board) => setField(board, others, 'same', first)
}
