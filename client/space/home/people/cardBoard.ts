import { type Board, boardsInUse, type SpaceState } from '../../../../shared/space/model.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'

/** The newest board of everyone on which people hung their cards; undefined as long as there is none. */
export function cardBoard(space: SpaceState): Board | undefined {
  const boards = boardsInUse(space).filter(
    ({ werkvorm, layout, kind, anonymous }) =>
      werkvormen[werkvorm]?.outcome === 'profiles' &&
      layout === 'plenary' &&
      kind === 'plenary' &&
      !anonymous,
  )
  return boards.reduce<Board | undefined>(
    (newest, board) => (newest && newest.createdAt >= board.createdAt ? newest : board),
    undefined,
  )
}
