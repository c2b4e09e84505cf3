import { LocalBus } from '../../server/bus/local.ts'
import { type RelayObserver, silentObserver } from '../../server/room/observer.ts'
import { RoomRegistry } from '../../server/room/registry.ts'
import { MemoryStore } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'

/** The relay without sockets, at full speed. A restart keeps the store, as a new process would. */
export class TestRelay {
  readonly store: Store
  readonly observer: RelayObserver
  registry: RoomRegistry
  /** The clock of the rooms; a test moves it on. */
  now = 0

  readonly #presenceMs: number

  constructor(store: Store = new MemoryStore(), observer: RelayObserver = silentObserver, presenceMs = 0) {
    this.#presenceMs = presenceMs
    this.store = store
    this.observer = observer
    this.registry = this.#start()
  }

  /** A new process on the same store; the old one is forgotten as by kill -9. */
  restart(): void {
    this.registry = this.#start()
  }

  /** Lets an hour pass and does the upkeep that is due then. */
  sweepLater(): void {
    this.now += 3_600_000
    this.registry.sweep()
  }

  #start(): RoomRegistry {
    return new RoomRegistry({
      store: this.store,
      bus: new LocalBus((error) => this.observer.fault('bus', error)),
      observer: this.observer,
      pace: { shortestMs: 0, longestMs: 0, presenceMs: this.#presenceMs },
      now: () => this.now,
    })
  }
}
