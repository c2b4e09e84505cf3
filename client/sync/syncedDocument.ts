import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { Connection } from './connection.ts'
import { keepAside, retireOtherEpochs } from './keptAside.ts'
import { type CopyName, OfflineCopy } from './offlineCopy.ts'
import { SavedTracker } from './savedTracker.ts'
import type { Seat } from './seat.ts'
import type { SyncStatus } from './views.ts'

/** Long enough for the space's new state to arrive over its own connection. */
const retryMs = 1_000

export type SyncedDocumentOptions = CopyName & {
  /** `ws(s)://host/sync/<spaceId>` */
  url: string
  /** The space document has no epoch. */
  hasEpoch: boolean
  writable: boolean
  /** Whether this page's presence goes over this connection. */
  withPresence: boolean
  /** As whom; what the shared screen sees leaves no copy on this device. */
  seat?: Seat
  /** Something of status, connection or saved state changed. */
  changed: () => void
  /**
   * The local copy had to be dropped, `kept` when its unsent work was put aside. The owner closes
   * this document and opens a new one.
   */
  replaced: (kept: boolean) => void
  /** Unsent work of an earlier epoch was put aside. */
  keptEarlier?: () => void
}

/** A document with its copy on this device and its connection: from opening to closing. */
export class SyncedDocument {
  readonly document = new Y.Doc()
  readonly awareness = new Awareness(this.document)
  status: SyncStatus = 'loading'
  reason: CloseReason | undefined
  connected = false
  readonly #options: SyncedDocumentOptions
  readonly #name: CopyName
  #writable: boolean
  #copy: OfflineCopy | undefined
  #connection: Connection | undefined
  #saved: SavedTracker | undefined
  #lifecycle: 'open' | 'closed' = 'open'
  /** A second try after "not allowed"; see #refused. */
  #retry: ReturnType<typeof setTimeout> | undefined
  #triedAgain = false

  constructor(options: SyncedDocumentOptions) {
    this.#options = options
    this.#name = { spaceId: options.spaceId, document: options.document, epoch: options.epoch }
    this.#writable = options.writable
    // A first state has clock 0, which others take for nothing new; setting it once more gives 1.
    this.awareness.setLocalState(options.withPresence ? {} : null)
    this.document.on('update', this.#noteEdit)
    void this.#open()
  }

  get saved() {
    return this.#saved?.state ?? 'saved'
  }

  get writable(): boolean {
    return this.#writable
  }

  set writable(writable: boolean) {
    this.#writable = writable
    if (this.#connection) this.#connection.writable = writable
  }

  /** Whether the board has changes that this document does not have yet. */
  set unflushed(unflushed: boolean) {
    if (this.#saved) this.#saved.unflushed = unflushed
  }

  set presencePerSecond(rate: number) {
    if (this.#connection) this.#connection.presencePerSecond = rate
  }

  async close(): Promise<void> {
    if (this.#lifecycle === 'closed') return
    this.#lifecycle = 'closed'
    this.document.off('update', this.#noteEdit)
    clearTimeout(this.#retry)
    this.#connection?.destroy()
    this.#saved?.destroy()
    const copy = this.#copy
    this.#copy = undefined
    await copy?.close()
    this.awareness.destroy()
    this.document.destroy()
  }

  /** Loads the copy first: a connection before that would write the whole document to it again. */
  async #open(): Promise<void> {
    const copy = await this.#openCopy()
    if (this.#lifecycle === 'closed') return void copy?.close()
    this.#copy = copy
    this.#saved = new SavedTracker({
      hadUnsent: copy?.hadUnsent ?? false,
      keptOnDevice: copy !== undefined,
      changed: () => this.#savedChanged(),
    })
    if (copy?.wasSynced) this.status = 'ready'
    this.#connect()
    this.#options.changed()
    if (await this.#retireOtherEpochs()) this.#options.keptEarlier?.()
  }

  async #openCopy(): Promise<OfflineCopy | undefined> {
    if (this.#options.seat === 'screen') return undefined
    return OfflineCopy.open(this.#name, this.document, () => this.#copyFailed())
  }

  async #retireOtherEpochs(): Promise<boolean> {
    return this.#options.seat !== 'screen' && (await retireOtherEpochs(this.#name, Date.now()))
  }

  #connect(): void {
    const { url, document: name, epoch, hasEpoch, seat } = this.#options
    const saved = this.#saved
    this.#connection = new Connection({
      url,
      name,
      document: this.document,
      awareness: this.awareness,
      epoch: hasEpoch ? epoch : undefined,
      writable: this.#writable,
      ...(seat ? { seat } : {}),
      events: {
        opened: () => saved?.opened(),
        synced: () => this.#synced(),
        closed: () => this.#closed(),
        delayed: (reason) => this.#delayed(reason),
        refused: (reason) => this.#refused(reason),
        ahead: () => void this.#replace(),
        sentStep2: () => saved?.sentStep2(),
        sentUpdate: () => saved?.sentUpdate(),
        acknowledged: (count) => saved?.acknowledged(count),
      },
    })
    this.#connection.connect()
  }

  #synced(): void {
    this.#triedAgain = false
    this.status = 'ready'
    this.reason = undefined
    this.connected = true
    this.#copy?.markSynced()
    this.#options.changed()
  }

  /** A full or starting server is told, so that nobody looks at a spinner without words. */
  #delayed(reason: CloseReason): void {
    if (this.status !== 'loading') return
    this.reason = reason
    this.#options.changed()
  }

  #closed(): void {
    this.connected = false
    this.#saved?.closed()
    this.#options.changed()
  }

  #refused(reason: CloseReason): void {
    if (reason === 'replaced') return void this.#replace()
    // A board that is frozen while somebody types refuses those last letters; it may still be read.
    if (reason === 'notAllowed' && !this.#triedAgain) return this.#tryAgain()
    this.status = 'refused'
    this.reason = reason
    this.#options.changed()
  }

  #tryAgain(): void {
    this.#triedAgain = true
    this.#retry = setTimeout(() => this.#connection?.connect(), retryMs)
  }

  /** Drops the local copy; what the server never acknowledged is put aside first. */
  async #replace(): Promise<void> {
    if (this.#lifecycle === 'closed') return
    const unsent = this.#saved?.hasUnsent ?? false
    const kept = unsent && (await keepAside(this.#name, this.document, Date.now()))
    const copy = this.#copy
    this.#copy = undefined
    // Without a place to keep it, unsent work stays in its copy.
    if (unsent && !kept) await copy?.close()
    else await copy?.remove()
    await this.close()
    this.#options.replaced(kept)
  }

  #copyFailed(): void {
    if (this.#saved) this.#saved.keptOnDevice = false
  }

  #savedChanged(): void {
    if (this.#saved) this.#copy?.markUnsent(this.#saved.hasUnsent)
    this.#options.changed()
  }

  readonly #noteEdit = (
    _update: Uint8Array,
    _origin: unknown,
    _doc: Y.Doc,
    transaction: Y.Transaction,
  ): void => {
    if (transaction.local && this.#writable) this.#saved?.edited()
  }
}
