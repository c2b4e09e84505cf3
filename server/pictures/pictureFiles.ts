import { randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreError } from '../store/store.ts'

/** The files of pictures in the data folder, named after the SHA-256 of their bytes. */
export class PictureFiles {
  readonly #folder: string

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'assets')
  }

  /** Writes a file so that it is there whole or not at all, and safe against loss of power. */
  async write(hash: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(hash)
    if (await hasSize(path, bytes.length)) return
    const part = join(dirname(path), `.${randomBytes(8).toString('hex')}.part`)
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeSafely(part, bytes)
      await rename(part, path)
      await syncFolder(dirname(path))
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined)
      throw asStoreError(error)
    }
  }

  read(hash: string): ReadStream {
    return createReadStream(this.#path(hash))
  }

  has(hash: string): Promise<boolean> {
    return hasSize(this.#path(hash))
  }

  remove(hash: string): Promise<void> {
    return rm(this.#path(hash), { force: true })
  }

  #path(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash)
  }
}

async function hasSize(path: string, bytes?: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && (bytes === undefined || found.size === bytes)
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function asStoreError(error: unknown): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'failed'
  return new StoreError(fault, `picture not written (${code})`, { cause: error })
}
