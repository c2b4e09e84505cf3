import {
  type BoardReading,
  boardReadingSchema,
  type SnapshotFacts,
  snapshotListSchema,
} from '../../shared/protocol/readings.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { get } from './request.ts'

const pathOf = (spaceId: string, boardId: string) =>
  `/api/spaces/${encodeURIComponent(spaceId)}/boards/${encodeURIComponent(boardId)}/snapshots`

/** What was kept of a board, oldest first. */
export async function getSnapshots(spaceId: string, boardId: string): Promise<Answer<SnapshotFacts[]>> {
  const answer = await get(pathOf(spaceId, boardId), bySchema(snapshotListSchema))
  return answer.ok ? { ok: true, value: answer.value.snapshots } : answer
}

/** What a board said when it was kept. */
export function getSnapshotReading(
  spaceId: string,
  boardId: string,
  snapshotId: string,
): Promise<Answer<BoardReading>> {
  const path = `${pathOf(spaceId, boardId)}/${encodeURIComponent(snapshotId)}/reading`
  return get(path, bySchema(boardReadingSchema))
}
