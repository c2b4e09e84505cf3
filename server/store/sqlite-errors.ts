import { StoreError, type StoreFault } from './store.ts'

/** Primary result codes of SQLite, https://sqlite.org/rescode.html; what is not here is `failed`. */
const faults: ReadonlyMap<number, StoreFault> = new Map([
  [3, 'unreadable'], // PERM
  [5, 'busy'], // BUSY
  [6, 'busy'], // LOCKED
  [8, 'unreadable'], // READONLY
  [10, 'unreadable'], // IOERR
  [11, 'unreadable'], // CORRUPT
  [13, 'full'], // FULL
  [14, 'unreadable'], // CANTOPEN
  [19, 'conflict'], // CONSTRAINT
  [23, 'unreadable'], // AUTH
  [26, 'unreadable'], // NOTADB
])

/** No room for the index of the write-ahead log (SQLITE_IOERR_SHMSIZE): an I/O error by name, a full disk in fact. */
const noRoomForLogIndex = 4874

/** Says in the terms of the store what went wrong in SQLite. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code = resultCode(error)
  const message = error instanceof Error ? error.message : String(error)
  if (code === undefined) return new StoreError('failed', message, { cause: error })
  const fault = code === noRoomForLogIndex ? 'full' : (faults.get(code & 0xff) ?? 'failed')
  return new StoreError(fault, `SQLite ${code}: ${message}`, { cause: error })
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
