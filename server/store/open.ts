import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type FolderLock, lockFolder } from './folderLock.ts'
import { type SqliteOptions, SqliteStore } from './sqlite.ts'
import { toStoreError } from './sqlite-errors.ts'
import type { Store } from './store.ts'
import { StoreError } from './store.ts'

/** The files of a store in its data folder; SQLite adds `-wal` and `-shm` to the first while it is open. */
export const storeFiles = { database: 'samenbord.db', lock: 'samenbord.lock' }

const otherFolder = 'or set DATA_DIR to another folder.'

/**
 * Opens the store in a data folder, which is made when it is not there. Rejects with a StoreError whose message
 * is a sentence for the operator: `unreadable`, `full`, or `busy` when another process has the folder.
 */
export async function openStore(
  dataDir: string,
  options: Omit<SqliteOptions, 'file' | 'onClosed'> = {},
): Promise<Store> {
  const folder = resolve(dataDir)
  makeWritable(folder)
  const lock = takeLock(folder)
  const file = join(folder, storeFiles.database)
  try {
    return await SqliteStore.open({ ...options, file, onClosed: () => lock.release() })
  } catch (error) {
    lock.release()
    throw openingError(error, file)
  }
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOSPC') throw diskFull(folder, error)
    const advice = `Give the user who runs Samenbord the right to write there, ${otherFolder}`
    throw new StoreError(
      'unreadable',
      `The data folder ${folder} cannot be written to (${code}). ${advice}`,
      {
        cause: error,
      },
    )
  }
}

/** Not with mkdir's own `recursive`: that never returns for a path where a folder cannot be made, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function takeLock(folder: string): FolderLock {
  const file = join(folder, storeFiles.lock)
  try {
    return lockFolder(file)
  } catch (error) {
    if (toStoreError(error).fault !== 'busy') throw openingError(error, file)
    const sentence = `Another Samenbord is running with the data folder ${folder}. Stop that one, ${otherFolder}`
    throw new StoreError('busy', sentence, { cause: error })
  }
}

function openingError(error: unknown, file: string): StoreError {
  const { fault, message } = toStoreError(error)
  if (fault === 'full') return diskFull(file, error)
  const advice = `Put a backup in its place, ${otherFolder}`
  return new StoreError(fault, `The file ${file} cannot be opened (${message}). ${advice}`, { cause: error })
}

function diskFull(path: string, cause: unknown): StoreError {
  return new StoreError('full', `There is no room left on the disk of ${path}. Make room and start again.`, {
    cause,
  })
}
