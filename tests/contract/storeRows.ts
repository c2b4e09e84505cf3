import type {
  AnswerRow,
  AssetRow,
  BoardSnapshotRow,
  KeyRow,
  SessionRow,
  SpaceRow,
  StoreFault,
} from '../../server/store/store.ts'
import { StoreError } from '../../server/store/store.ts'

/** Rows with believable values, of which a test names only what matters to it. */
export function spaceRow(row: Partial<SpaceRow> & { id: string }): SpaceRow {
  return { joinCode: `code-${row.id}`, createdAt: 1_000, lastVisitAt: 1_000, expiresAt: null, ...row }
}

export function keyRow(row: Partial<KeyRow> & { hash: string; spaceId: string }): KeyRow {
  return { kind: 'personal', memberId: 'anna', createdAt: 1_000, ...row }
}

export function sessionRow(row: Partial<SessionRow> & { hash: string; spaceId: string }): SessionRow {
  return { memberId: 'anna', createdAt: 1_000, lastSeenAt: 1_000, expiresAt: 2_000, ...row }
}

export function assetRow(row: Partial<AssetRow> & { hash: string; spaceId: string }): AssetRow {
  return { type: 'image/png', bytes: 500, width: 20, height: 10, createdAt: 1_000, ...row }
}

export function answerRow(row: Partial<AnswerRow> & { spaceId: string }): AnswerRow {
  return { pollId: 'poll', round: 1, memberId: 'anna', answer: '{"answers":{}}', at: 1_000, ...row }
}

export function boardSnapshotRow(
  row: Partial<BoardSnapshotRow> & { id: string; spaceId: string },
): BoardSnapshotRow {
  const facts = { boardId: 'board', title: '', at: 1_000, by: 'fatma', items: 0, links: 0 }
  return { ...facts, layoutV2: update('layout'), contentV2: update('content'), ...row }
}

/** Bytes that stand for an update. */
export function update(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** What a call was refused with; undefined when it was not. */
export async function faultOf(call: Promise<unknown>): Promise<StoreFault | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (error instanceof StoreError) return error.fault
    throw error
  }
}
