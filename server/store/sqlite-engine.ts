import { rmSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { openJournal } from './sqlite-journal.ts'
import { migrate, readPragma, readVersion } from './sqlite-migrations.ts'
import type { StoreMethod } from './sqlite-protocol.ts'
import { type Calls, openRows } from './sqlite-rows.ts'
import { StoreError } from './store.ts'

/** The database as the thread that writes sees it. */
export type Engine = {
  calls: Calls<Exclude<StoreMethod, 'idle' | 'backup'>>
  /** Runs work in one commit; when it throws nothing of it stays. */
  transaction<T>(work: () => T): T
  idle(): void
  backup(targetFile: string): Promise<void>
  close(): void
}

export type EngineOptions = {
  file: string
  /** Pages of 4 KB that the file may have; for tests of a full disk. */
  maxPages?: number
  /** How long to wait for another program that writes in the file, in milliseconds. */
  busyTimeout?: number
}

/** Above this the log is written back even when it is never quiet, so that it stays bounded (4096 pages, 16 MB). */
const logPages = 4096
/** Free pages above this are given back to the disk, so many at a time (a few milliseconds). */
const freePagesKept = 4096
const freePagesPerTurn = 1024

/** Opens or makes the database. Throws SQLite's errors and StoreErrors. */
export function openEngine(options: EngineOptions): Engine {
  const database = new DatabaseSync(options.file, { timeout: options.busyTimeout ?? 2_000 })
  try {
    return startEngine(database, options)
  } catch (error) {
    database.close()
    throw error
  }
}

function startEngine(database: DatabaseSync, { maxPages }: EngineOptions): Engine {
  configure(database)
  migrate(database)
  if (maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${maxPages}`)
  return {
    calls: { ...openJournal(database), ...openRows(database) },
    transaction: (work) => transaction(database, work),
    idle: () => upkeep(database),
    backup: (targetFile) => writeBackup(database, targetFile),
    close: () => closeDatabase(database),
  }
}

/**
 * WAL with `synchronous = FULL` syncs the log at every commit, `fullfsync` also through the cache of a Mac's disk.
 * The first read is before the first write: a file of another program stays as it is.
 */
function configure(database: DatabaseSync): void {
  if (readVersion(database) === 0) database.exec('PRAGMA auto_vacuum = INCREMENTAL')
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA wal_autocheckpoint = ${logPages};
    PRAGMA journal_size_limit = ${logPages * 4096};
    PRAGMA cache_size = -16000;
    PRAGMA temp_store = MEMORY;
  `)
}

function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const answer = work()
    database.exec('COMMIT')
    return answer
  } catch (error) {
    // SQLite has rolled back by itself after a full disk or a failed write.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function upkeep(database: DatabaseSync): void {
  if (readPragma(database, 'freelist_count') > freePagesKept) {
    database.exec(`PRAGMA incremental_vacuum(${freePagesPerTurn})`)
  }
  database.exec('PRAGMA wal_checkpoint(PASSIVE)')
}

function closeDatabase(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // A full disk, for one: what was committed stands in the log and is read from there at the next start.
  }
  database.close()
}

/** Copies in small steps in which pages that change meanwhile are copied again; the name appears when it is whole. */
async function writeBackup(database: DatabaseSync, targetFile: string): Promise<void> {
  const unfinished = `${targetFile}.part`
  if (await exists(targetFile)) throw new StoreError('failed', `There is already a file ${targetFile}`)
  try {
    rmSync(unfinished, { force: true })
    await backup(database, unfinished, { rate: 256 })
    await syncToDisk(unfinished)
    await rename(unfinished, targetFile)
    await syncToDisk(dirname(targetFile))
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
