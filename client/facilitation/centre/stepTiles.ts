import { access } from '../../../shared/space/access.ts'
import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { groupsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { isSolo } from '../../../shared/space/meeting/stepBoards.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { isReady } from '../../meeting/ready.ts'

/** A group board of the running step as the desk shows it. */
export type StepTile = {
  readonly group: Group
  readonly board: Board | undefined
  /** Whether this facilitator may see what stands on it; never for a solo board. */
  readonly readable: boolean
  readonly ready: boolean
  /** Members whose hand is up. */
  readonly hands: readonly string[]
  /** Members who have the space not open now. */
  readonly away: readonly string[]
  /** Who is the only one in a group that was meant for more; undefined otherwise. */
  readonly alone: string | undefined
}

/** The tiles of a divided step, in the order of its groups: they never change place while it runs. */
export function stepTiles(
  state: SpaceState,
  step: Step,
  meId: string,
  online: ReadonlySet<string>,
): StepTile[] {
  const meantForMore = !isSolo(state, step)
  return groupsOf(state, step.id).map((group) => {
    const board = boardOf(state, group.boardId)
    return {
      group,
      board,
      readable: board !== undefined && mayRead(state, meId, board.id),
      ready: isReady(state, step, group.id),
      hands: group.members.filter((id) => state.hands.has(id)),
      away: group.members.filter((id) => !online.has(id)),
      alone: meantForMore && group.members.length === 1 ? group.members[0] : undefined,
    }
  })
}

/** A board that is in use; undefined when there is none. */
export function boardOf(state: SpaceState, boardId: string | null | undefined): Board | undefined {
  const board = state.boards.get(boardId ?? '')
  return board?.removedAt === null ? board : undefined
}

export function mayRead(state: SpaceState, memberId: string, boardId: string): boolean {
  return access(state, memberId, { kind: 'board', boardId }) !== 'none'
}
