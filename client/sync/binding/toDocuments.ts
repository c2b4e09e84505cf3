import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { readCandidate } from '../../../shared/board/document.ts'
import { isLayoutId, putRecord, recordsOf, updateRecord } from '../../../shared/board/records.ts'
import { richTextOfProps } from '../../../shared/board/recordText.ts'
import { bringToFormat } from '../../../shared/board/upgrade.ts'
import type { BoundDocument, BoundDocuments } from './boundDocument.ts'
import type { Change } from './pending.ts'
import type { Tombstones } from './tombstones.ts'

/** About how much one transaction may hold: the relay takes updates of 512 kB. */
const transactionCharacters = 150_000

type Options = {
  /** Marks our own transactions. */
  origin: unknown
  /** The store must be brought in line with the document for this record. */
  stale: (id: string) => void
  /** Whether the text editor already wrote this text. */
  isTyped: (record: TLRecord) => boolean
}

/** Writes changes of the store into the documents. */
export class ToDocuments {
  readonly #documents: BoundDocuments
  readonly #tombstones: Tombstones
  readonly #options: Options

  constructor(documents: BoundDocuments, tombstones: Tombstones, options: Options) {
    this.#documents = documents
    this.#tombstones = tombstones
    this.#options = options
  }

  documentOf(id: string): BoundDocument {
    return isLayoutId(id) ? this.#documents.layout : this.#documents.content
  }

  write(changes: ReadonlyMap<string, Change>): void {
    for (const bound of [this.#documents.layout, this.#documents.content]) {
      const own = [...changes].filter(([id]) => this.documentOf(id) === bound)
      // What may not be written is undone in the store instead.
      if (!bound.writable) for (const [id] of own) this.#options.stale(id)
      else for (const portion of portions(own)) this.#writePortion(bound.document, portion)
    }
  }

  #writePortion(document: Y.Doc, portion: readonly [string, Change][]): void {
    document.transact(() => {
      bringToFormat(document)
      for (const [id, change] of portion) this.#tryChange(document, id, change)
    }, this.#options.origin)
  }

  /** One record that Yjs does not take must not lose the others of its transaction. */
  #tryChange(document: Y.Doc, id: string, change: Change): void {
    try {
      this.#writeChange(document, id, change)
    } catch (error) {
      this.#options.stale(id)
      // biome-ignore lint/suspicious/noConsole: a fault in the mapping, for whoever looks into it
      console.warn('a change was not written', error)
    }
  }

  #writeChange(document: Y.Doc, id: string, { from, to }: Change): void {
    if (to === undefined) this.#remove(document, id)
    else if (from === undefined) this.#create(document, to)
    else {
      const skipText = this.#options.isTyped(to)
      // Gone meanwhile: deleting wins.
      if (!updateRecord(recordsOf(document), from, to, { skipText })) this.#options.stale(id)
    }
  }

  #create(document: Y.Doc, record: TLRecord): void {
    const revived = this.#tombstones.revive(record)
    putRecord(recordsOf(document), revived)
    if (richTextOfProps(revived) !== richTextOfProps(record)) this.#options.stale(record.id)
  }

  #remove(document: Y.Doc, id: string): void {
    const records = recordsOf(document)
    if (!(records.get(id) instanceof Y.Map)) return
    this.#tombstones.bury(id, readCandidate(document, id))
    records.delete(id)
  }
}

/** Splits changes over transactions that are not too large. */
function* portions(changes: [string, Change][]): Generator<[string, Change][]> {
  let portion: [string, Change][] = []
  let size = 0
  for (const entry of changes) {
    const characters = entry[1].from === undefined ? JSON.stringify(entry[1].to).length : 1_000
    if (portion.length > 0 && size + characters > transactionCharacters) {
      yield portion
      portion = []
      size = 0
    }
    portion.push(entry)
    size += characters
  }
  if (portion.length > 0) yield portion
}
