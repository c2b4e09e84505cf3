import { access } from '../../../../shared/space/access.ts'
import { type Board, boardsInUse, type Member, type SpaceState } from '../../../../shared/space/model.ts'

/** The boards that a member may open, in order. */
export function openBoards(space: SpaceState, me: Member): Board[] {
  return boardsInUse(space).filter(
    (board) => access(space, me.id, { kind: 'board', boardId: board.id }) !== 'none',
  )
}

/** The boards in the bin, the last one thrown away first. */
export function binnedBoards(space: SpaceState): Board[] {
  return [...space.boards.values()]
    .filter((board) => board.removedAt !== null)
    .sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))
}
