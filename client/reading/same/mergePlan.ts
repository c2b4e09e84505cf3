import { type Change, confirmSame, type EditBoard } from '../../../shared/board/edits/index.ts'
import { keptNode } from '../../../shared/reading/network/kept.ts'
import { mergeNodes } from '../../../shared/reading/network/merge.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'

/**
 * How notes of which a person says that they are the same become one: on a map of a network one node with the ties of
 * all, where the one with most ties stood; elsewhere they stay where every group put them, and are read as one.
 */
export function mergePlan(kind: Outcome['kind'], notes: readonly string[]): (board: EditBoard) => Change {
  if (kind === 'network') return (board) => mergeNodes(board, keptNode(board.outline, notes) ?? '', notes)
  return (board) => confirmSame(board, notes)
}
