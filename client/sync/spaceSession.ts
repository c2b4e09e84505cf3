import { readSpaceState } from '../../shared/space/document.ts'
import { SyncedDocument } from './syncedDocument.ts'
import { syncUrl } from './syncUrl.ts'
import type { SpaceView } from './views.ts'

const nobody: ReadonlySet<string> = new Set()

/** The space document of one space, shared by everything on the page that shows it. */
export class SpaceSession {
  readonly #spaceId: string
  readonly #listeners = new Set<() => void>()
  #synced: SyncedDocument
  #view: SpaceView = { status: 'loading', connected: false, online: nobody }
  #closed = false

  constructor(spaceId: string) {
    this.#spaceId = spaceId
    this.#synced = this.#open()
  }

  /** The newest view; the same object until something changes. */
  get view(): SpaceView {
    return this.#view
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts anew after the server said no and the person signed in again. */
  reopen(): void {
    void this.#synced.close()
    this.#reopen()
  }

  close(): void {
    this.#closed = true
    void this.#synced.close()
  }

  #open(): SyncedDocument {
    const synced = new SyncedDocument({
      url: syncUrl(this.#spaceId),
      spaceId: this.#spaceId,
      document: 'space',
      epoch: 0,
      hasEpoch: false,
      writable: false,
      withPresence: true,
      changed: () => this.#changed(),
      replaced: () => this.#reopen(),
    })
    synced.document.on('afterTransaction', () => this.#changed())
    synced.awareness.on('change', () => this.#changed())
    return synced
  }

  #reopen(): void {
    if (this.#closed) return
    this.#synced = this.#open()
    this.#changed()
  }

  #changed(): void {
    if (this.#closed) return
    this.#view = this.#read()
    for (const listener of [...this.#listeners]) listener()
  }

  #read(): SpaceView {
    const { status, reason, connected, document } = this.#synced
    const state = readSpaceState(this.#spaceId, document) ?? this.#view.state
    return {
      // Before the server or the copy gave a readable state there is nothing to show.
      status: status === 'ready' && state === undefined ? 'loading' : status,
      ...(reason === undefined ? {} : { reason }),
      ...(state === undefined ? {} : { state }),
      connected,
      online: connected ? this.#online() : nobody,
    }
  }

  #online(): ReadonlySet<string> {
    const ids = [...this.#synced.awareness.getStates().values()].map((state) => memberOf(state))
    return new Set(ids.filter((id) => id !== undefined))
  }
}

/** The member whom the server stamped on a presence state. */
function memberOf(state: Record<string, unknown>): string | undefined {
  const { id } = (state.member ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
