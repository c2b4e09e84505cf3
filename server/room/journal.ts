import type { JournalEntry, Store } from '../store/store.ts'
import type { RelayObserver } from './observer.ts'

/** Beyond this the rooms take no more edits until the store is back. */
const backlogLimit = 64 * 1024 * 1024
const firstRetryMs = 250
const slowestRetryMs = 5_000

/**
 * The way to the store. While it fails, entries wait here, people keep working and see that nothing is
 * saved; when it is back, everything is written in order and `onCaughtUp` listeners hear it.
 */
export class Journal {
  readonly #store: Store
  readonly #observer: RelayObserver
  readonly #journaled: (entry: JournalEntry) => void
  readonly #caughtUp = new Set<() => void>()
  #backlog: JournalEntry[] = []
  #backlogBytes = 0
  #retryMs = firstRetryMs
  #timer: NodeJS.Timeout | undefined
  #retrying: Promise<void> | undefined

  /** `journaled` hears of every entry that is in the store. */
  constructor(store: Store, observer: RelayObserver, journaled: (entry: JournalEntry) => void = () => {}) {
    this.#store = store
    this.#observer = observer
    this.#journaled = journaled
  }

  get failing(): boolean {
    return this.#backlog.length > 0
  }

  /** Whether the backlog has reached its bound. */
  get full(): boolean {
    return this.#backlogBytes >= backlogLimit
  }

  onCaughtUp(listener: () => void): void {
    this.#caughtUp.add(listener)
  }

  /** Writes entries in one commit. Answers whether they are in the store now; if not, they will be. */
  async commit(entries: readonly JournalEntry[]): Promise<boolean> {
    if (entries.length === 0) return !this.failing
    if (this.failing) {
      this.#keep(entries)
      return false
    }
    try {
      await this.#store.append(entries)
      entries.forEach(this.#journaled)
      return true
    } catch (error) {
      this.#keep(entries)
      this.#observer.journalFailed(error)
      this.#plan()
      return false
    }
  }

  /** Tries once more now; used when the server stops. Answers whether everything is in the store. */
  async flush(): Promise<boolean> {
    if (this.failing) await this.#retry()
    return !this.failing
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #keep(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      this.#backlog.push(entry)
      this.#backlogBytes += entry.update.length
    }
  }

  #plan(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#retry(), this.#retryMs)
    this.#timer.unref()
    this.#retryMs = Math.min(this.#retryMs * 2, slowestRetryMs)
  }

  #retry(): Promise<void> {
    this.#retrying ??= this.#writeBacklog().finally(() => {
      this.#retrying = undefined
    })
    return this.#retrying
  }

  async #writeBacklog(): Promise<void> {
    const batch = this.#backlog.slice()
    try {
      await this.#store.append(batch)
    } catch (error) {
      this.#observer.journalFailed(error)
      this.#plan()
      return
    }
    batch.forEach(this.#journaled)
    this.#backlog = this.#backlog.slice(batch.length)
    this.#backlogBytes = this.#backlog.reduce((total, entry) => total + entry.update.length, 0)
    if (this.failing) return this.#writeBacklog()
    this.#retryMs = firstRetryMs
    this.#observer.journalRecovered()
    for (const listener of this.#caughtUp) listener()
  }
}
