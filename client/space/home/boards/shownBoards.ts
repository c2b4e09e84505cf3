import { access } from '../../../../shared/space/access.ts'
import { type Board, boardsInUse, type Member, type SpaceState } from '../../../../shared/space/model.ts'

/** The boards that a member may open, in order. */
export function openBoards(space: SpaceState, me: Member): Board[] {
  return boardsInUse(space).filter(
    (board) => access(space, me.id, { kind: 'board', boardId: board.id }) !== 'none',
  )
}

/** The boards of a step that its groups, or people alone, worked on. */
export type StepBoards = { readonly title: string; readonly boards: readonly Board[] }

/** What a member may read of boards that are not everyone's, by the step they were made for, the newest step first. */
export function boardsBySteps(space: SpaceState, me: Member): StepBoards[] {
  const own = openBoards(space, me).filter(({ kind }) => kind !== 'plenary')
  return [...Map.groupBy(own, ({ stepId }) => stepId ?? '')]
    .map(([stepId, boards]) => ({ title: space.steps.get(stepId)?.title ?? '', boards }))
    .sort((a, b) => madeAt(b) - madeAt(a))
}

function madeAt({ boards }: StepBoards): number {
  return Math.max(...boards.map(({ createdAt }) => createdAt))
}

/** The boards in the bin, the last one thrown away first. */
export function binnedBoards(space: SpaceState): Board[] {
  return [...space.boards.values()]
    .filter((board) => board.removedAt !== null)
    .sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))
}
