import { DatabaseSync } from 'node:sqlite'

export type FolderLock = { release(): void }

/**
 * Makes sure that one process writes in a data folder. The lock is SQLite's own on a file beside the data: the
 * operating system lets go of it when the process ends, however it ends, so nothing stays behind after kill -9.
 * The data itself is not locked, so that a backup from outside can read it. Throws SQLite's errors; BUSY when
 * another process has the lock.
 */
export function lockFolder(file: string): FolderLock {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw error
  }
  let held = true
  return {
    release() {
      if (held) database.close()
      held = false
    },
  }
}
