import type { TLRecord, TLRichText, TLStore } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { sealsOf } from '../../../shared/board/harvest/brought.ts'
import { recordsOf, textOf, type YRecord } from '../../../shared/board/records.ts'
import { richTextOfProps } from '../../../shared/board/recordText.ts'
import { seedEmptyTexts } from '../../../shared/board/richText.ts'
import type { BoundDocuments } from './boundDocument.ts'
import { FrameTask } from './frames.ts'
import { guardRecords, roundPositions } from './guards.ts'
import { PendingChanges } from './pending.ts'
import { ToDocuments } from './toDocuments.ts'
import { Tombstones } from './tombstones.ts'
import { ToStore } from './toStore.ts'

/** Short enough that others see a drag as movement, long enough to halve the traffic of it. */
const flushMs = 50

export type BindingOptions = {
  store: TLStore
  documents: BoundDocuments
  /** The number of items set aside or of records changed. */
  changed: () => void
  /** The record whose text was being typed was deleted by someone else; as it was. */
  deletedWhileTyping: (record: TLRecord) => void
}

/** Where the text editor stands. */
export type TypedIn = 'canvas' | 'list'

/** Keeps tldraw's store and the two documents of a board in line, in both directions. */
export class BoardBinding {
  readonly #options: BindingOptions
  readonly #pending = new PendingChanges()
  readonly #tombstones = new Tombstones()
  readonly #toDocuments: ToDocuments
  readonly #toStore: ToStore
  readonly #touched = new Set<string>()
  readonly #frame = new FrameTask(() => this.#apply())
  /** Texts that came out of the text editor, which writes them into the document itself. */
  readonly #typed = new WeakSet<TLRichText>()
  readonly #stops: (() => void)[]
  #flushTimer: ReturnType<typeof setTimeout> | undefined
  #typing: TLRecord['id'] | undefined
  #typedIn: TypedIn = 'canvas'

  constructor(options: BindingOptions) {
    this.#options = options
    const { store, documents } = options
    this.#toDocuments = new ToDocuments(documents, this.#tombstones, {
      origin: this,
      stale: (id) => this.#touch([id]),
      isTyped: (record) => this.#isTyped(record),
    })
    const seals = sealsOf(documents.layout.document)
    this.#toStore = new ToStore(store, (id) => this.#toDocuments.documentOf(id), seals)
    this.#load()
    this.#stops = [
      roundPositions(store),
      guardRecords(store, (id) => this.#toDocuments.documentOf(id).writable),
      store.sideEffects.registerAfterChangeHandler('shape', (_before, after) => this.#noteTyped(after)),
      store.listen(({ changes }) => this.#collect(changes), { source: 'user', scope: 'document' }),
      this.#observe(documents.layout.document),
      this.#observe(documents.content.document),
      this.#observeSeals(seals),
    ]
  }

  get setAside(): number {
    return this.#toStore.setAsideCount
  }

  /**
   * The text of a record that is about to be typed in, with all changes of it written; undefined when it may not.
   * The canvas brings what it types to the store itself; what a list types comes there from the document.
   */
  beginTyping(id: TLRecord['id'], typedIn: TypedIn = 'canvas'): Y.XmlFragment | undefined {
    if (this.#typing !== undefined && this.#typing !== id) this.endTyping(this.#typing)
    this.flush()
    const { document, writable } = this.#toDocuments.documentOf(id)
    const text = textOf(recordsOf(document).get(id))
    if (text === undefined || !writable) return undefined
    document.transact(() => seedEmptyTexts(text), this)
    this.#typing = id
    this.#typedIn = typedIn
    return text
  }

  /** Typing ended: the store takes the text from the document again. */
  endTyping(id: TLRecord['id']): void {
    if (id !== this.#typing) return
    this.flush()
    this.#typing = undefined
    const { document, writable } = this.#toDocuments.documentOf(id)
    const text = textOf(recordsOf(document).get(id))
    if (text && writable) document.transact(() => seedEmptyTexts(text), this)
    this.#touch([id])
  }

  /** Writes what this page changed, now. */
  flush(): void {
    this.#options.store._flushHistory()
    clearTimeout(this.#flushTimer)
    this.#flushTimer = undefined
    this.#write(undefined)
  }

  /** Shows what came in, now instead of in the next frame. */
  show(): void {
    this.#frame.runIfPlanned()
  }

  /** Puts a deleted record back, with the words that stood in it. */
  restore(record: TLRecord): void {
    if (!this.#options.store.has(record.id)) this.#options.store.put([record])
    this.flush()
  }

  destroy(): void {
    this.flush()
    this.#frame.cancel()
    for (const stop of this.#stops) stop()
  }

  #load(): void {
    const { layout, content } = this.#options.documents
    this.#touch([...recordsOf(layout.document).keys(), ...recordsOf(content.document).keys()])
    this.#frame.runIfPlanned()
  }

  #collect(changes: Parameters<PendingChanges['add']>[0]): void {
    this.#pending.add(changes)
    if (this.#pending.isEmpty) return
    this.#tellUnflushed()
    this.#flushTimer ??= setTimeout(() => this.flush(), flushMs)
  }

  #write(only: ReadonlySet<string> | undefined): void {
    if (!this.#pending.isEmpty) this.#toDocuments.write(this.#pending.take(only))
    this.#tellUnflushed()
  }

  #tellUnflushed(): void {
    const { layout, content } = this.#options.documents
    layout.unflushed = layout.writable && !this.#pending.isEmpty
    content.unflushed = content.writable && !this.#pending.isEmpty
  }

  #isTyped(record: TLRecord): boolean {
    const text = richTextOfProps(record)
    return text !== undefined && (record.id === this.#typing || this.#typed.has(text))
  }

  #noteTyped(record: TLRecord): void {
    const text = record.id === this.#typing ? richTextOfProps(record) : undefined
    if (text !== undefined) this.#typed.add(text)
  }

  #observe(document: Y.Doc): () => void {
    const records = recordsOf(document)
    const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      if (transaction.origin === this) return
      this.#touch(events.flatMap((event) => touchedIds(event, records)))
    }
    records.observeDeep(observe as Parameters<typeof records.observeDeep>[0])
    return () => records.unobserveDeep(observe as Parameters<typeof records.observeDeep>[0])
  }

  /** What a harvest brought is believed as soon as both documents tell of it. */
  #observeSeals(seals: Y.Map<unknown>): () => void {
    const observe = ({ keysChanged }: Y.YMapEvent<unknown>) => this.#touch(keysChanged as Set<string>)
    seals.observe(observe)
    return () => seals.unobserve(observe)
  }

  #touch(ids: Iterable<string>): void {
    for (const id of ids) this.#touched.add(id)
    if (this.#touched.size > 0) this.#frame.plan()
  }

  /** Brings everything that came in since the last frame to the store, in one transaction. */
  #apply(): void {
    this.#options.store._flushHistory()
    // Own changes of these records first, or the older values in the document would undo them.
    this.#write(this.#touched)
    const touched = new Set(this.#touched)
    this.#touched.clear()
    const batch = this.#toStore.batch(touched, this.#typedIn === 'canvas' ? this.#typing : undefined)
    const lost = batch.remove.find((id) => id === this.#typing)
    const lostRecord = lost && this.#options.store.get(lost)
    for (const id of batch.remove) this.#tombstones.bury(id, this.#options.store.get(id))
    this.#merge(batch.put, batch.remove)
    if (lostRecord) {
      this.#typing = undefined
      this.#options.deletedWhileTyping(lostRecord)
    }
    this.#options.changed()
  }

  #merge(put: TLRecord[], remove: TLRecord['id'][]): void {
    if (put.length + remove.length === 0) return
    const { store } = this.#options
    try {
      store.mergeRemoteChanges(() => {
        if (put.length > 0) store.put(put)
        if (remove.length > 0) store.remove(remove)
      })
    } catch (error) {
      // One record that the canvas chokes on must not keep the others from being shown.
      if (put.length + remove.length === 1) return this.#refuse(put, error)
      for (const record of put) this.#merge([record], [])
      for (const id of remove) this.#merge([], [id])
    }
  }

  #refuse(put: TLRecord[], error: unknown): void {
    for (const { id } of put) this.#toStore.setAside.set(id, 'invalid')
    // biome-ignore lint/suspicious/noConsole: a fault in the canvas, for whoever looks into it
    console.warn('a record was set aside', error)
  }
}

/** The records that an event is about. */
function touchedIds(event: Y.YEvent<Y.AbstractType<unknown>>, records: Y.Map<YRecord>): string[] {
  if (event.target === (records as unknown)) return [...event.changes.keys.keys()]
  const [id] = event.path
  return typeof id === 'string' ? [id] : []
}
