import { IndexeddbPersistence, storeState } from 'y-indexeddb'
import type * as Y from 'yjs'

/**
 * y-indexeddb adds a row for each update and each opening, and trims only after a quiet second, so
 * a busy board would grow without end (y-indexeddb #31). So this trims by itself.
 */
const rowsAfterOpening = 20
const rowsBeforeTrim = 200

const keys = { synced: 'synced', unsent: 'unsent' } as const

/** Which copy: one per document and epoch, so that an older copy is never merged into a newer board. */
export type CopyName = { spaceId: string; document: string; epoch: number }

export function databaseName({ spaceId, document, epoch }: CopyName): string {
  return `samenbord/${spaceId}/${document}/${epoch}`
}

/** A document on this device. */
export class OfflineCopy {
  /** Whether the copy once had everything that the server had, so that it may be shown without it. */
  readonly wasSynced: boolean
  /** Whether it holds edits that the server never acknowledged. */
  readonly hadUnsent: boolean
  readonly #persistence: IndexeddbPersistence
  readonly #document: Y.Doc
  readonly #failed: () => void
  #rows = 0
  #unsent: boolean

  private constructor(options: {
    persistence: IndexeddbPersistence
    document: Y.Doc
    failed: () => void
    wasSynced: boolean
    hadUnsent: boolean
    rows: number
  }) {
    this.#persistence = options.persistence
    this.#document = options.document
    this.#failed = options.failed
    this.wasSynced = options.wasSynced
    this.hadUnsent = options.hadUnsent
    this.#unsent = options.hadUnsent
    this.#document.on('update', this.#count)
    this.#watchFailures()
    if (options.rows > rowsAfterOpening) this.trim()
  }

  /**
   * Loads the copy into the document. Undefined where the browser keeps nothing (private window,
   * storage switched off): then work is only in the page. `failed` is called when the device stops
   * keeping what is written, for instance because it is full.
   */
  static async open(name: CopyName, document: Y.Doc, failed: () => void): Promise<OfflineCopy | undefined> {
    if (!(await canStore(databaseName(name)))) return undefined
    const persistence = new IndexeddbPersistence(databaseName(name), document)
    await persistence.whenSynced
    const [wasSynced, hadUnsent, rows] = await Promise.all([
      persistence.get(keys.synced),
      persistence.get(keys.unsent),
      countRows(persistence.db),
    ])
    return new OfflineCopy({
      persistence,
      document,
      failed,
      wasSynced: wasSynced === 1,
      hadUnsent: hadUnsent === 1,
      rows,
    })
  }

  markSynced(): void {
    void this.#set(keys.synced, 1)
  }

  /** Remembers over a reload that edits were not acknowledged. */
  markUnsent(unsent: boolean): void {
    if (unsent === this.#unsent) return
    this.#unsent = unsent
    void this.#set(keys.unsent, unsent ? 1 : 0)
  }

  /** Puts one row with the whole document in the place of all rows. */
  trim(): void {
    this.#rows = 0
    storeState(this.#persistence, true).catch(this.#failed)
  }

  async close(): Promise<void> {
    this.#document.off('update', this.#count)
    await this.#persistence.destroy()
  }

  /** Closes and removes the copy from the device. */
  async remove(): Promise<void> {
    await this.close()
    await deleteDatabase(this.#persistence.name)
  }

  readonly #count = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.#persistence) return
    this.#rows += 1
    if (this.#rows >= rowsBeforeTrim) this.trim()
  }

  #watchFailures(): void {
    // Errors of single writes bubble up to the database.
    const database = this.#persistence.db
    database?.addEventListener('error', this.#failed)
    database?.addEventListener('abort', this.#failed)
    database?.addEventListener('close', this.#failed)
  }

  async #set(key: string, value: number): Promise<void> {
    try {
      await this.#persistence.set(key, value)
    } catch {
      this.#failed()
    }
  }
}

/** Whether the browser lets this page keep something; y-indexeddb itself never tells. */
function canStore(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => {
        request.result.createObjectStore('updates', { autoIncrement: true })
        request.result.createObjectStore('custom')
      }
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
      request.onerror = () => resolve(false)
      request.onblocked = () => resolve(false)
    } catch {
      resolve(false)
    }
  })
}

function countRows(database: IDBDatabase | null): Promise<number> {
  return new Promise((resolve) => {
    const count = database?.transaction('updates').objectStore('updates').count()
    if (count === undefined) return resolve(0)
    count.onsuccess = () => resolve(count.result)
    count.onerror = () => resolve(0)
  })
}

/** Removes a copy; resolves also when another tab still holds it (the browser removes it later). */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    request.onblocked = () => resolve()
  })
}

/** Epochs of a document that this device has copies of; empty where the browser cannot list them. */
export async function storedEpochs(spaceId: string, document: string): Promise<number[]> {
  const prefix = databaseName({ spaceId, document, epoch: 0 }).slice(0, -1)
  try {
    const databases = await indexedDB.databases()
    return databases.flatMap(({ name }) =>
      name?.startsWith(prefix) ? [Number(name.slice(prefix.length))] : [],
    )
  } catch {
    return []
  }
}
