import { Worker } from 'node:worker_threads'
import type { Store, StoredDocument } from '../store/store.ts'
import { toWireSnapshot } from './compactBytes.ts'
import type { CompactionAnswer, CompactionRequest } from './compactionWorker.ts'
import type { RelayObserver } from './observer.ts'

/** The journal of a document stays below 4 times its snapshot plus 1 MB; compaction starts at half of that. */
const startFactor = 2
const startBytes = 512 * 1024
/** Smaller snapshots are converted on the main thread: asking the worker would take longer. */
const inlineBytes = 64 * 1024

type Size = { snapshot: number; journal: number }
type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }

/** Puts snapshots in the place of long journals, one document at a time, in a worker thread. */
export class Compaction {
  readonly #store: Store
  readonly #observer: RelayObserver
  readonly #sizes = new Map<string, Size>()
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #nextId = 1
  #queue: Promise<void> = Promise.resolve()
  readonly #queued = new Set<string>()
  #stopped = false

  constructor(store: Store, observer: RelayObserver) {
    this.#store = store
    this.#observer = observer
  }

  /** Starts counting the journal of a document that was loaded. */
  track(document: string, stored: StoredDocument): void {
    const journal = stored.updates.reduce((total, update) => total + update.length, 0)
    this.#sizes.set(document, { snapshot: stored.snapshotV2?.length ?? 0, journal })
    this.#consider(document)
  }

  forget(document: string): void {
    this.#sizes.delete(document)
  }

  /** Counts what was added to the journal. */
  journaled(document: string, bytes: number): void {
    const size = this.#sizes.get(document)
    if (!size) return
    size.journal += bytes
    this.#consider(document)
  }

  /** A stored snapshot in the form that goes over the wire. */
  wireSnapshot(snapshotV2: Uint8Array): Promise<Uint8Array> | Uint8Array {
    if (snapshotV2.length <= inlineBytes) return toWireSnapshot(snapshotV2)
    return this.#ask((id) => ({ id, work: 'wire', snapshotV2 }))
  }

  /** Compacts a document now; resolves when the store has it. */
  async compact(document: string): Promise<void> {
    const stored = await this.#store.load(document)
    if (stored.updates.length === 0) return
    const { snapshotV2, updates } = stored
    const snapshot = await this.#ask((id) => ({ id, work: 'compact', stored: { snapshotV2, updates } }))
    await this.#store.compact(document, stored.lastSequence, snapshot)
    const size = this.#sizes.get(document)
    if (!size) return
    size.snapshot = snapshot.length
    size.journal = Math.max(0, size.journal - updates.reduce((total, update) => total + update.length, 0))
  }

  /** Resolves when every document that needed it is compacted. */
  async settle(): Promise<void> {
    while (this.#queued.size > 0) await this.#queue
  }

  /** Waits for what is under way and ends the worker. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#queue
    await this.#worker?.terminate()
    this.#fail(new Error('stopped'))
  }

  #consider(document: string): void {
    const size = this.#sizes.get(document)
    if (!size || this.#stopped || this.#queued.has(document)) return
    if (size.journal <= startFactor * size.snapshot + startBytes) return
    this.#queued.add(document)
    this.#queue = this.#queue.then(() => this.#compactQueued(document))
  }

  async #compactQueued(document: string): Promise<void> {
    try {
      if (this.#stopped) return
      await this.compact(document)
    } catch (error) {
      this.#observer.fault('compaction', error)
      return
    } finally {
      this.#queued.delete(document)
    }
    // It may have grown past the bound meanwhile.
    this.#consider(document)
  }

  #ask(request: (id: number) => CompactionRequest): Promise<Uint8Array> {
    const id = this.#nextId
    this.#nextId += 1
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#running().postMessage(request(id))
    })
  }

  #running(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./compactionWorker.ts', import.meta.url))
    worker.unref()
    worker.on('message', (answer: CompactionAnswer) => this.#answered(answer))
    worker.on('error', (error) => this.#lost(error))
    this.#worker = worker
    return worker
  }

  #answered(answer: CompactionAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('bytes' in answer) waiting?.resolve(answer.bytes)
    else waiting?.reject(new Error(answer.error))
  }

  #lost(error: unknown): void {
    this.#worker = undefined
    this.#fail(error instanceof Error ? error : new Error('the compaction worker ended'))
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
