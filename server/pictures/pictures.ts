import { createHash } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import { limits } from '../../shared/protocol/limits.ts'
import { AppError } from '../errors.ts'
import { Serial } from '../space/serial.ts'
import type { AssetRow, Store } from '../store/store.ts'
import { inspectPicture } from './inspect.ts'
import type { PictureFiles } from './pictureFiles.ts'

type PictureStore = Pick<Store, 'insertAsset' | 'asset' | 'assetBytes' | 'unusedAssets' | 'forgetAssets'>

const hashPattern = /^[0-9a-f]{64}$/

/** The pictures that people put on boards. */
export class Pictures {
  readonly #store: PictureStore
  readonly #files: PictureFiles
  readonly #now: () => number
  /** Adding and clearing away never cross, or a file could go that was just added again. */
  readonly #serial = new Serial()

  constructor(store: PictureStore, files: PictureFiles, now: () => number) {
    this.#store = store
    this.#files = files
    this.#now = now
  }

  /** Keeps an uploaded file for a space. Throws an AppError that says why not. */
  add(spaceId: string, file: Uint8Array): Promise<AssetRow> {
    const { type, bytes, width, height } = inspectPicture(file)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const row = { hash, spaceId, type, bytes: bytes.length, width, height, createdAt: this.#now() }
    return this.#serial.run(async () => {
      const used = await this.#store.assetBytes(spaceId)
      if (used + bytes.length > limits.pictureBytesPerSpace) throw new AppError('pictures-full')
      await this.#files.write(hash, bytes)
      await this.#store.insertAsset(row)
      return row
    })
  }

  /** A picture by the hash of its bytes, which nobody can guess who was not given it. */
  async find(hash: string): Promise<{ row: AssetRow; stream: ReadStream }> {
    const row = hashPattern.test(hash) ? await this.#store.asset(hash) : undefined
    if (!row || !(await this.#files.has(hash))) throw new AppError('no-such-picture')
    return { row, stream: this.#files.read(hash) }
  }

  /** Removes the files that no space uses any more. Answers how many. */
  clearUnused(): Promise<number> {
    return this.#serial.run(async () => {
      const unused = await this.#store.unusedAssets()
      for (const hash of unused) await this.#files.remove(hash)
      if (unused.length > 0) await this.#store.forgetAssets(unused)
      return unused.length
    })
  }
}
