import type { DatabaseSync } from 'node:sqlite'
import type { StoreCalls, StoreMethod } from './sqlite-protocol.ts'
import type {
  AnswerRow,
  AssetRow,
  BoardSnapshotFacts,
  BoardSnapshotRow,
  KeyRow,
  SessionRow,
  SpaceRow,
} from './store.ts'

/** The calls of a store as they run inside the thread that writes. */
export type Calls<Method extends StoreMethod> = {
  [M in Method]: (...args: StoreCalls[M]['args']) => StoreCalls[M]['answer']
}

type RowMethod = Exclude<StoreMethod, 'append' | 'load' | 'compact' | 'idle' | 'backup'>

/** Spaces, keys, sessions, answers, snapshots of boards and assets. Columns are named as the fields of the rows. */
export function openRows(database: DatabaseSync): Calls<RowMethod> {
  return {
    ...spaces(database),
    ...keys(database),
    ...sessions(database),
    ...answers(database),
    ...boardSnapshots(database),
    ...assets(database),
  }
}

function spaces(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO spaces VALUES (:id, :joinCode, :createdAt, :lastVisitAt, :expiresAt)',
  )
  const byId = database.prepare('SELECT * FROM spaces WHERE id = ?')
  const byCode = database.prepare('SELECT * FROM spaces WHERE joinCode = ?')
  const update = database.prepare(
    `UPDATE spaces SET joinCode = :joinCode, createdAt = :createdAt, lastVisitAt = :lastVisitAt,
     expiresAt = :expiresAt WHERE id = :id`,
  )
  const expired = database.prepare('SELECT * FROM spaces WHERE expiresAt < ? ORDER BY expiresAt')
  const releaseAssets = database.prepare(
    `INSERT OR IGNORE INTO unusedAssets SELECT hash FROM assets WHERE spaceId = :id
     AND hash NOT IN (SELECT hash FROM assets WHERE spaceId <> :id)`,
  )
  const deleteDocuments = database.prepare('DELETE FROM documents WHERE spaceId = ?')
  const deleteSpace = database.prepare('DELETE FROM spaces WHERE id = ?')
  const find = (id: string) => byId.get(id) as SpaceRow | undefined

  return {
    insertSpace: (space: SpaceRow) => void insert.run(space),
    space: find,
    spaceByCode: (joinCode: string) => byCode.get(joinCode) as SpaceRow | undefined,
    updateSpace(id: string, change: Partial<Omit<SpaceRow, 'id'>>) {
      const space = find(id)
      if (space) update.run({ ...space, ...change })
    },
    expiredSpaces: (before: number) => expired.all(before) as SpaceRow[],
    deleteSpace(id: string) {
      releaseAssets.run({ id })
      deleteDocuments.run(id)
      deleteSpace.run(id)
    },
  }
}

function keys(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO keys VALUES (:hash, :spaceId, :kind, :memberId, :createdAt)')
  const byHash = database.prepare('SELECT * FROM keys WHERE hash = ?')
  const remove = database.prepare('DELETE FROM keys WHERE spaceId = ? AND kind = ? AND memberId = ?')
  const removeAll = database.prepare('DELETE FROM keys WHERE spaceId = ? AND kind = ?')

  return {
    insertKey: (key: KeyRow) => void insert.run(key),
    keyByHash: (hash: string) => byHash.get(hash) as KeyRow | undefined,
    deleteKeys(spaceId: string, kind: string, memberId?: string) {
      if (memberId === undefined) removeAll.run(spaceId, kind)
      else remove.run(spaceId, kind, memberId)
    },
  }
}

function sessions(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO sessions VALUES (:hash, :spaceId, :memberId, :createdAt, :lastSeenAt, :expiresAt)',
  )
  const byHash = database.prepare('SELECT * FROM sessions WHERE hash = ?')
  const touch = database.prepare('UPDATE sessions SET lastSeenAt = ?, expiresAt = ? WHERE hash = ?')
  const remove = database.prepare('DELETE FROM sessions WHERE spaceId = ? AND memberId = ? AND hash IS NOT ?')
  const removeExpired = database.prepare('DELETE FROM sessions WHERE expiresAt < ?')

  return {
    insertSession: (session: SessionRow) => void insert.run(session),
    sessionByHash: (hash: string) => byHash.get(hash) as SessionRow | undefined,
    touchSession: (hash: string, lastSeenAt: number, expiresAt: number) =>
      void touch.run(lastSeenAt, expiresAt, hash),
    deleteSessions: (spaceId: string, memberId: string, exceptHash?: string) =>
      void remove.run(spaceId, memberId, exceptHash ?? null),
    deleteExpiredSessions: (before: number) => void removeExpired.run(before),
  }
}

function answers(database: DatabaseSync) {
  const put = database.prepare(
    `INSERT INTO answers VALUES (:spaceId, :pollId, :round, :memberId, :answer, :at)
     ON CONFLICT DO UPDATE SET answer = excluded.answer, at = excluded.at`,
  )
  const one = database.prepare(
    'SELECT * FROM answers WHERE spaceId = ? AND pollId = ? AND round = ? AND memberId = ?',
  )
  const all = database.prepare(
    'SELECT * FROM answers WHERE spaceId = ? AND pollId = ? AND round = ? ORDER BY memberId',
  )
  const remove = database.prepare('DELETE FROM answers WHERE spaceId = ? AND pollId = ?')

  return {
    putAnswer: (answer: AnswerRow) => void put.run(answer),
    answer: (spaceId: string, pollId: string, round: number, memberId: string) =>
      one.get(spaceId, pollId, round, memberId) as AnswerRow | undefined,
    answers: (spaceId: string, pollId: string, round: number) =>
      all.all(spaceId, pollId, round) as AnswerRow[],
    deleteAnswers: (spaceId: string, pollId: string) => void remove.run(spaceId, pollId),
  }
}

function boardSnapshots(database: DatabaseSync) {
  const facts = 'id, spaceId, boardId, title, at, "by", items, links'
  const where = 'WHERE spaceId = ? AND boardId = ?'
  const insert = database.prepare(
    `INSERT INTO boardSnapshots (${facts}, layoutV2, contentV2)
     VALUES (:id, :spaceId, :boardId, :title, :at, :by, :items, :links, :layoutV2, :contentV2)`,
  )
  const all = database.prepare(`SELECT ${facts} FROM boardSnapshots ${where} ORDER BY at, id`)
  const one = database.prepare(`SELECT ${facts}, layoutV2, contentV2 FROM boardSnapshots ${where} AND id = ?`)
  const remove = database.prepare(`DELETE FROM boardSnapshots ${where} AND id = ?`)
  // SQLite tells the length of a blob without reading it.
  const sum = database.prepare(
    'SELECT total(length(layoutV2) + length(contentV2)) AS value FROM boardSnapshots WHERE spaceId = ?',
  )

  return {
    insertBoardSnapshot: (snapshot: BoardSnapshotRow) => void insert.run(snapshot),
    boardSnapshots: (spaceId: string, boardId: string) => all.all(spaceId, boardId) as BoardSnapshotFacts[],
    boardSnapshot: (spaceId: string, boardId: string, id: string) =>
      one.get(spaceId, boardId, id) as BoardSnapshotRow | undefined,
    deleteBoardSnapshot: (spaceId: string, boardId: string, id: string) =>
      void remove.run(spaceId, boardId, id),
    boardSnapshotBytes: (spaceId: string) => Number(sum.get(spaceId)?.value),
  }
}

function assets(database: DatabaseSync) {
  const columns = 'hash, spaceId, type, bytes, width, height, createdAt'
  const insert = database.prepare(
    `INSERT INTO assets (${columns}) VALUES (:hash, :spaceId, :type, :bytes, :width, :height, :createdAt)
     ON CONFLICT (hash, spaceId) DO NOTHING`,
  )
  const byHash = database.prepare(`SELECT ${columns} FROM assets WHERE hash = ? ORDER BY id LIMIT 1`)
  const sum = database.prepare('SELECT coalesce(sum(bytes), 0) AS value FROM assets WHERE spaceId = ?')
  const unused = database.prepare('SELECT hash FROM unusedAssets ORDER BY hash')
  const forget = database.prepare('DELETE FROM unusedAssets WHERE hash = ?')

  return {
    insertAsset(asset: AssetRow) {
      insert.run(asset)
      forget.run(asset.hash)
    },
    asset: (hash: string) => byHash.get(hash) as AssetRow | undefined,
    assetBytes: (spaceId: string) => Number(sum.get(spaceId)?.value),
    unusedAssets: () => unused.all().map((row) => String(row.hash)),
    forgetAssets(hashes: readonly string[]) {
      for (const hash of hashes) forget.run(hash)
    },
  }
}
