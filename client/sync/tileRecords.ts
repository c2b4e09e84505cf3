import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { readCandidate } from '../../shared/board/document.ts'
import { documentFormat, migrateRecords } from '../../shared/board/format.ts'
import { recordsOf } from '../../shared/board/records.ts'
import { validateRecord } from '../../shared/board/validate.ts'

/**
 * The valid records of a document, kept up to date record by record: one that did not change stays the same
 * object, so that what is drawn from it stays too.
 */
export class TileRecords {
  readonly #document: Y.Doc
  readonly #belongs: (id: string) => boolean
  readonly #changed: () => void
  #records: ReadonlyMap<string, TLRecord> = new Map()
  /** Records to read again; all of them at first. */
  #touched: Set<string> | 'all' = 'all'

  /** `belongs` says which records are this document's; any other id in it is somebody's mistake. */
  constructor(document: Y.Doc, belongs: (id: string) => boolean, changed: () => void) {
    this.#belongs = belongs
    this.#document = document
    this.#changed = changed
    recordsOf(document).observeDeep(this.#note)
  }

  /** Whether something changed since the last `read`. */
  get isStale(): boolean {
    return this.#touched === 'all' || this.#touched.size > 0
  }

  /** The records now; the same map when nothing changed. A document of a newer version has none that we know. */
  read(): ReadonlyMap<string, TLRecord> {
    if (!this.isStale) return this.#records
    const isNewer = documentFormat(this.#document) === 'newer'
    const all = this.#touched === 'all' || isNewer
    const ids = this.#touched === 'all' ? recordsOf(this.#document).keys() : this.#touched
    const records = new Map(all ? [] : this.#records)
    if (!isNewer) for (const [id, record] of this.#readAgain(ids)) put(records, id, record)
    this.#touched = new Set()
    this.#records = records
    return records
  }

  destroy(): void {
    recordsOf(this.#document).unobserveDeep(this.#note)
  }

  #readAgain(ids: Iterable<string>): Map<string, TLRecord | undefined> {
    const found = new Map<string, TLRecord | undefined>()
    const candidates = new Map<string, unknown>()
    for (const id of ids) {
      found.set(id, undefined)
      const candidate = this.#belongs(id) ? readCandidate(this.#document, id) : undefined
      if (candidate !== undefined) candidates.set(id, candidate)
    }
    for (const [id, candidate] of migrateRecords(this.#document, candidates)) {
      const judgement = validateRecord(candidate)
      if (judgement.ok) found.set(id, judgement.record)
    }
    return found
  }

  readonly #note = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    if (this.#touched !== 'all')
      for (const event of events) for (const id of idsOf(event)) this.#touched.add(id)
    this.#changed()
  }
}

/** The records that an event is about: its path begins with the id, but for records that come and go. */
function idsOf(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [id] = event.path
  return typeof id === 'string' ? [id] : [...event.changes.keys.keys()]
}

function put(records: Map<string, TLRecord>, id: string, record: TLRecord | undefined): void {
  if (record) records.set(id, record)
  else records.delete(id)
}
