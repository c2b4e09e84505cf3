import { limits } from '../../../shared/protocol/limits.ts'
import { readBoard } from '../../../shared/reading/board.ts'
import { type Effect, type RefusalReason, refuse } from '../../../shared/space/commands/decision.ts'
import { refusalError } from '../../errors.ts'
import type { BoardSnapshotRow } from '../../store/store.ts'
import { expectState, type SpaceTools } from '../tools.ts'

type KeepEffect = Effect & { type: 'keepBoard' }

/**
 * Keeps a board as its rooms have it now, in one row: wholly, or not at all. Call it outside `exclusively`: the board is
 * read in the thread that reads boards, and a step that starts meanwhile does not wait for that.
 */
export async function keepSnapshot(tools: SpaceTools, spaceId: string, effect: KeepEffect): Promise<void> {
  const { snapshotId, boardId, title, at, by } = effect
  await expectRoom(tools, spaceId, boardId, 0)
  const { meta, boards } = await expectState(tools, spaceId)
  const board = boards.get(boardId)
  if (!board) throw refused('no-such-board')
  const kept = await tools.readings.keep(spaceId, boardId, readBoard(board, meta.language))
  const row: BoardSnapshotRow = { id: snapshotId, spaceId, boardId, title, at, by, ...kept }
  await tools.documents.exclusively(spaceId, async () => {
    await expectRoom(tools, spaceId, boardId, row.layoutV2.length + row.contentV2.length)
    await tools.store.insertBoardSnapshot(row)
  })
}

/** Refuses when there are too many of a board, or when all of the space take more than their share with so many bytes more. */
async function expectRoom(
  { store }: SpaceTools,
  spaceId: string,
  boardId: string,
  bytes: number,
): Promise<void> {
  const kept = await store.boardSnapshots(spaceId, boardId)
  if (kept.length >= limits.snapshotsPerBoard) throw refused('snapshots-full')
  const used = await store.boardSnapshotBytes(spaceId)
  if (used + bytes > limits.snapshotBytesPerSpace) throw refused('snapshots-too-large')
}

function refused(reason: RefusalReason) {
  return refusalError(refuse('invalid', reason))
}
