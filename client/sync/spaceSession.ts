import { readSpaceState } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import type { Seat } from './seat.ts'
import { placesOf, whoIsHere } from './spacePresence.ts'
import { SyncedDocument } from './syncedDocument.ts'
import { syncUrl } from './syncUrl.ts'
import type { OpenPlace, SpaceView } from './views.ts'

const nobody: ReadonlySet<string> = new Set()
const nowhere: ReadonlyMap<string, OpenPlace> = new Map()

/** The space document of one space, shared by everything on the page that shows it. */
export class SpaceSession {
  readonly #spaceId: string
  readonly #seat: Seat
  readonly #listeners = new Set<() => void>()
  #synced: SyncedDocument
  #view: SpaceView = { status: 'loading', connected: false, online: nobody, where: nowhere }
  #state: SpaceState | undefined
  #place: OpenPlace | undefined
  #closed = false

  constructor(spaceId: string, seat: Seat = 'member') {
    this.#spaceId = spaceId
    this.#seat = seat
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

  get place(): OpenPlace | undefined {
    return this.#place
  }

  /** Tells the others which page of the space is open here; undefined when it is none of them. */
  set place(place: OpenPlace | undefined) {
    if (place === this.#place) return
    this.#place = place
    this.#tellPlace(this.#synced)
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
      // The shared screen sees who is there and is itself nobody.
      withPresence: this.#seat === 'member',
      seat: this.#seat,
      changed: () => this.#changed(),
      replaced: () => this.#reopen(),
    })
    synced.document.on('afterTransaction', () => {
      this.#state = readSpaceState(this.#spaceId, synced.document) ?? this.#state
      this.#changed()
    })
    synced.awareness.on('change', () => this.#changed())
    this.#tellPlace(synced)
    return synced
  }

  #tellPlace({ awareness }: SyncedDocument): void {
    if (this.#seat === 'screen') return
    awareness.setLocalState(this.#place === undefined ? {} : { place: this.#place })
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
    const { status, reason, connected, awareness } = this.#synced
    const state = this.#state
    const people = [...awareness.getStates().values()]
    return {
      // Before the server or the copy gave a readable state there is nothing to show.
      status: status === 'ready' && state === undefined ? 'loading' : status,
      ...(reason === undefined ? {} : { reason }),
      ...(state === undefined ? {} : { state }),
      connected,
      online: connected ? whoIsHere(people) : nobody,
      where: connected ? placesOf(people) : nowhere,
    }
  }
}
