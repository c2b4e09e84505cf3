import type { SnapshotList } from '../../../shared/protocol/readings.ts'
import { access } from '../../../shared/space/access.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { AppError } from '../../errors.ts'
import type { BoardSnapshotRow } from '../../store/store.ts'
import type { SpaceTools } from '../tools.ts'

/** Whose question it is: a member, or the shared screen. */
export type Asking = { spaceId: string; memberId: string; boardId: string }

/** A board as it was kept, with the space and the board as they are now. */
export type KeptSnapshot = { state: SpaceState; board: Board; row: BoardSnapshotRow }

/** The snapshots of a board, oldest first. */
export async function listSnapshots(tools: SpaceTools, asking: Asking): Promise<SnapshotList> {
  const rows = await tools.store.boardSnapshots(asking.spaceId, asking.boardId)
  await openBoard(tools, asking)
  return { snapshots: rows.map(({ spaceId: _space, boardId: _board, ...told }) => told) }
}

export async function findSnapshot(
  tools: SpaceTools,
  asking: Asking,
  snapshotId: string,
): Promise<KeptSnapshot> {
  const row = await tools.store.boardSnapshot(asking.spaceId, asking.boardId, snapshotId)
  const open = await openBoard(tools, asking)
  if (!row) throw new AppError('no-such-snapshot')
  return { ...open, row }
}

/**
 * The board, for who may read it now: what was kept of it is for the same people. Ask it after reading: what was
 * open before may have been closed meanwhile.
 */
export async function openBoard(
  { documents }: SpaceTools,
  { spaceId, memberId, boardId }: Asking,
): Promise<Pick<KeptSnapshot, 'state' | 'board'>> {
  const state = await documents.state(spaceId)
  const board = state?.boards.get(boardId)
  if (!state || !board || board.removedAt !== null) throw new AppError('no-such-board')
  if (access(state, memberId, { kind: 'board', boardId }) === 'none') throw new AppError('not-allowed')
  return { state, board }
}
