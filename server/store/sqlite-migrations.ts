import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from './store.ts'

/** Marks the file as Samenbord's ('SBRD'), so that another program's database is never written to. */
const applicationId = 0x53425244

/**
 * Each entry brings the data one version further; `user_version` counts those done. An entry that was
 * released never changes.
 *
 * The journal has its sequence number as row id, so that appending is sequential on disk; the index finds
 * the rows of a document. Documents know their space by an exact value: deleting a space never matches on
 * a part of a key.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE spaces (
    id TEXT PRIMARY KEY,
    joinCode TEXT NOT NULL UNIQUE,
    createdAt INTEGER NOT NULL,
    lastVisitAt INTEGER NOT NULL,
    expiresAt INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX spacesByExpiry ON spaces (expiresAt) WHERE expiresAt IS NOT NULL;

  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    spaceId TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documentsOfSpace ON documents (spaceId);

  CREATE TABLE snapshots (
    documentId INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    throughSequence INTEGER NOT NULL,
    snapshotV2 BLOB NOT NULL
  ) STRICT;
  CREATE INDEX snapshotsBySequence ON snapshots (throughSequence);

  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    documentId INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX journalOfDocument ON journal (documentId);

  CREATE TABLE keys (
    hash TEXT PRIMARY KEY,
    spaceId TEXT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    memberId TEXT,
    createdAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keysOfSpace ON keys (spaceId, kind, memberId);

  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    spaceId TEXT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    memberId TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastSeenAt INTEGER NOT NULL,
    expiresAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessionsOfMember ON sessions (spaceId, memberId);
  CREATE INDEX sessionsByExpiry ON sessions (expiresAt);

  CREATE TABLE assets (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    spaceId TEXT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    UNIQUE (hash, spaceId)
  ) STRICT;
  CREATE INDEX assetsOfSpace ON assets (spaceId);
  CREATE TABLE unusedAssets (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE answers (
    spaceId TEXT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    pollId TEXT NOT NULL,
    round INTEGER NOT NULL,
    memberId TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (spaceId, pollId, round, memberId)
  ) STRICT, WITHOUT ROWID;
  `,
  // With row ids: rows of megabytes in the tree of the key would make every search in it slow.
  `
  CREATE TABLE boardSnapshots (
    number INTEGER PRIMARY KEY,
    spaceId TEXT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE,
    boardId TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    items INTEGER NOT NULL,
    links INTEGER NOT NULL,
    layoutV2 BLOB NOT NULL,
    contentV2 BLOB NOT NULL,
    UNIQUE (spaceId, boardId, id)
  ) STRICT;
  `,
]

/**
 * Brings the data to this version of Samenbord, all steps or none. Throws `unreadable` for data of a newer
 * Samenbord and for a database of another program.
 */
export function migrate(database: DatabaseSync): void {
  const version = readVersion(database)
  if (version > migrations.length) {
    throw new StoreError('unreadable', 'The data was written by a newer Samenbord; start that version')
  }
  // Takes the write lock also when there is nothing to do: that is how a file that cannot be written shows.
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(version)) database.exec(migration)
    if (version < migrations.length) database.exec(`PRAGMA user_version = ${migrations.length}`)
    if (version === 0) database.exec(`PRAGMA application_id = ${applicationId}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** The version of the data; 0 for a new file. */
export function readVersion(database: DatabaseSync): number {
  const tables = Number(database.prepare('SELECT count(*) AS value FROM sqlite_schema').get()?.value)
  if (tables === 0) return 0
  if (readPragma(database, 'application_id') !== applicationId) {
    throw new StoreError('unreadable', 'The file is a database of another program')
  }
  return readPragma(database, 'user_version')
}

/** Reads a pragma whose answer is one number. */
export function readPragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}
