import { readFirst } from '../../../shared/board/document.ts'
import { type KeptBoard, keepBoard } from '../../../shared/board/keptBoard.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { boardOutline } from '../../../shared/reading/board.ts'
import { type Effect, refuse } from '../../../shared/space/commands/decision.ts'
import { refusalError } from '../../errors.ts'
import { boardKeys } from '../documentKeys.ts'
import { expectState, type SpaceTools } from '../tools.ts'

type Kept = KeptBoard & { items: number; links: number }

/**
 * Keeps a board as its rooms have it now, in one row: wholly, or not at all. Call it inside `exclusively`: the
 * maximum is looked at before the row is written.
 */
export async function keepSnapshot(
  tools: SpaceTools,
  spaceId: string,
  { snapshotId, boardId, title, at, by }: Effect & { type: 'keepBoard' },
): Promise<void> {
  const kept = await tools.store.boardSnapshots(spaceId, boardId)
  if (kept.length >= limits.snapshotsPerBoard) throw refusalError(refuse('invalid', 'snapshots-full'))
  const now = await boardNow(tools, spaceId, boardId)
  await tools.store.insertBoardSnapshot({ id: snapshotId, spaceId, boardId, title, at, by, ...now })
}

/** Both documents in one synchronous stretch, so that nothing comes between them. */
async function boardNow(tools: SpaceTools, spaceId: string, boardId: string): Promise<Kept> {
  const { meta, boards } = await expectState(tools, spaceId)
  const board = boards.get(boardId)
  if (!board) throw refusalError(refuse('invalid', 'no-such-board'))
  const { layout, content } = boardKeys(spaceId, boardId)
  return tools.rooms.use(layout, (layoutRoom) =>
    tools.rooms.use(content, (contentRoom) =>
      layoutRoom.read((layoutDocument) =>
        contentRoom.read((document) => {
          const records = readFirst(limits.recordsStop, layoutDocument, document)
          const { items, links } = boardOutline(records, { ...board, language: meta.language })
          return { ...keepBoard(layoutDocument, document), items: items.size, links: links.length }
        }),
      ),
    ),
  )
}
