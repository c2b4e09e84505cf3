import type * as Y from 'yjs'
import { SyncedDocument } from './syncedDocument.ts'
import { syncUrl } from './syncUrl.ts'

/** What only facilitators read (ADR 0010). */
export type DeskNotes = {
  /** Hints by step. */
  readonly hints: ReadonlyMap<string, string>
  /** How many answered, by poll. */
  readonly voted: ReadonlyMap<string, number>
}

export const noDeskNotes: DeskNotes = { hints: new Map(), voted: new Map() }

/** The desk document of one space. */
export class DeskSession {
  readonly #spaceId: string
  readonly #changed: (notes: DeskNotes) => void
  #synced: SyncedDocument
  #closed = false

  constructor(spaceId: string, changed: (notes: DeskNotes) => void) {
    this.#spaceId = spaceId
    this.#changed = changed
    this.#synced = this.#open()
  }

  close(): void {
    this.#closed = true
    void this.#synced.close()
  }

  #open(): SyncedDocument {
    const tell = () => this.#tell()
    const synced = new SyncedDocument({
      url: syncUrl(this.#spaceId),
      spaceId: this.#spaceId,
      document: 'desk',
      epoch: 0,
      hasEpoch: false,
      writable: false,
      withPresence: false,
      changed: tell,
      replaced: () => {
        if (!this.#closed) this.#synced = this.#open()
      },
    })
    synced.document.on('afterTransaction', tell)
    return synced
  }

  #tell(): void {
    if (!this.#closed) this.#changed(readNotes(this.#synced.document))
  }
}

function readNotes(document: Y.Doc): DeskNotes {
  return {
    hints: entriesOf(document.getMap('hints'), (value) => (typeof value === 'string' ? value : undefined)),
    voted: entriesOf(document.getMap('voted'), (value) => (typeof value === 'number' ? value : undefined)),
  }
}

function entriesOf<T>(map: Y.Map<unknown>, read: (value: unknown) => T | undefined): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  for (const [key, value] of map.entries()) {
    const known = read(value)
    if (known !== undefined) entries.set(key, known)
  }
  return entries
}
