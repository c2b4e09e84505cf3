import { randomInt } from 'node:crypto'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { Bus } from '../bus/bus.ts'
import type { Store } from '../store/store.ts'
import { Compaction } from './compaction.ts'
import { Content } from './content.ts'
import { Journal } from './journal.ts'
import type { RelayObserver } from './observer.ts'
import type { Participant } from './participant.ts'
import { Room } from './room.ts'
import { Tick, type TickPace, usualPace } from './tick.ts'
import type { RoomChange } from './together.ts'

/** The Yjs client that seeds documents; its structs are the same wherever they are made. */
export const seedClient = 1
/** How long a Y.Doc, and then a room, is kept after its last use. */
const documentRestMs = 30_000
const roomRestMs = 10_000
const sweepMs = 5_000
/** Of how many rooms it is remembered who wrote as which Yjs client. */
const roomsRemembered = 1_000

export type RoomHold = { room: Room; release: () => void }

type Slot = {
  state: 'loading' | 'open' | 'closed'
  opening: Promise<Room>
  room: Room | undefined
  holds: number
}

export type RegistryOptions = {
  store: Store
  bus: Bus
  observer: RelayObserver
  now?: () => number
  pace?: TickPace
}

/** All rooms that are in memory: loads them once, keeps them while they are used, lets go when all is safe. */
export class RoomRegistry {
  readonly #store: Store
  readonly #bus: Bus
  readonly #observer: RelayObserver
  readonly #now: () => number
  readonly #pace: TickPace
  readonly #slots = new Map<string, Slot>()
  readonly #journal: Journal
  readonly #tick: Tick
  readonly #sweeping: NodeJS.Timeout
  /** New with every process: after a restore from backup old clocks must not be used again. */
  readonly #serverClient = randomInt(2, 0xffff_ffff)
  readonly #remembered = new Map<string, Map<number, string>>()
  readonly compaction: Compaction

  constructor({ store, bus, observer, now = Date.now, pace = usualPace }: RegistryOptions) {
    this.#store = store
    this.#bus = bus
    this.#observer = observer
    this.#now = now
    this.#pace = pace
    this.compaction = new Compaction(store, observer)
    this.#journal = new Journal(store, observer, (entry) =>
      this.compaction.journaled(entry.document, entry.update.length),
    )
    this.#tick = new Tick(this.#journal, observer, pace)
    this.#journal.onCaughtUp(() => this.#eachRoom((room) => room.caughtUp()))
    this.#sweeping = setInterval(() => this.sweep(), sweepMs)
    this.#sweeping.unref()
  }

  get size(): number {
    return this.#slots.size
  }

  /** False while the store fails: nothing new is safe. */
  get isHealthy(): boolean {
    return !this.#journal.failing
  }

  /** Resolves when everything that was asked of the rooms so far has been journaled and delivered. */
  settle(): Promise<void> {
    return this.#tick.settle()
  }

  /** Keeps a document's room loaded until `release`. Rejects when the store cannot load it. */
  async hold(key: string): Promise<RoomHold> {
    const slot = this.#slot(key)
    slot.holds += 1
    let held = true
    const release = () => {
      if (held) slot.holds -= 1
      held = false
    }
    try {
      return { room: await slot.opening, release }
    } catch (error) {
      release()
      throw error
    }
  }

  /** Loads a document for as long as the work takes. */
  async use<T>(key: string, work: (room: Room) => Promise<T> | T): Promise<T> {
    const { room, release } = await this.hold(key)
    try {
      return await work(room)
    } finally {
      release()
    }
  }

  /** Changes documents as the server in one commit, all or none. Whoever asks holds their rooms. */
  writeTogether(changes: readonly RoomChange[]): Promise<void> {
    return this.#tick.write(changes)
  }

  /** Lets go of all rooms of a space that is deleted, and closes who is in them. */
  async discardSpace(spaceId: string): Promise<void> {
    for (const [key, slot] of this.#slots) {
      if (!key.startsWith(`${spaceId}/`)) continue
      const room = await slot.opening
      for (const participant of [...room.participants])
        participant.wire.close('noSuchDocument', 'space deleted')
      this.#remove(key, slot)
    }
    await this.#tick.settle()
  }

  /** Journals everything, then stops. Answers whether all of it is in the store. */
  async close(): Promise<boolean> {
    clearInterval(this.#sweeping)
    await this.#tick.settle()
    const safe = await this.#journal.flush()
    this.#journal.stop()
    await this.compaction.stop()
    for (const [key, slot] of this.#slots) this.#remove(key, slot)
    return safe
  }

  /** Upkeep: rests Y.Docs, unloads unused rooms, closes connections that stay behind. */
  sweep(): void {
    const now = this.#now()
    for (const [key, slot] of this.#slots) {
      const room = slot.room
      if (!room) continue
      room.closeStuck()
      const unused = now - room.usedAt
      if (unused > documentRestMs && room.isSettled) room.content.rest()
      if (unused > roomRestMs && this.#mayUnload(slot, room)) this.#remove(key, slot)
    }
  }

  /** Nothing between here and `#remove` waits, so nobody can join a room that is being let go. */
  #mayUnload(slot: Slot, room: Room): boolean {
    return slot.holds === 0 && room.isSettled && !this.#journal.failing
  }

  #slot(key: string): Slot {
    const known = this.#slots.get(key)
    if (known) return known
    const slot: Slot = { state: 'loading', opening: this.#open(key), room: undefined, holds: 0 }
    this.#slots.set(key, slot)
    slot.opening.then(
      (room) => {
        slot.room = room
        slot.state = 'open'
      },
      () => this.#remove(key, slot),
    )
    return slot
  }

  #remove(key: string, slot: Slot): void {
    if (slot.state === 'closed') return
    slot.state = 'closed'
    slot.room?.close()
    this.#slots.delete(key)
    this.compaction.forget(key)
  }

  async #open(key: string): Promise<Room> {
    const stored = await this.#store.load(key)
    const empty = Uint8Array.of(0, 0)
    const snapshot = stored.snapshotV2 ? await this.compaction.wireSnapshot(stored.snapshotV2) : empty
    this.compaction.track(key, stored)
    return this.#make(key, new Content(snapshot, stored.updates, this.#serverClient))
  }

  #make(key: string, content: Content): Room {
    const room: Room = new Room({
      key,
      content,
      reserved: (client) => client === this.#serverClient || client === seedClient,
      wake: () => this.#tick.wake(room),
      write: (change) => this.#tick.write([{ room, change }]),
      now: this.#now,
      refused: (participant, reason, detail) => this.#refuse(participant, reason, detail),
      joinBus: (receive) => this.#bus.join(key, receive),
      journalFull: () => this.#journal.full,
      remembered: this.#rememberedOf(key),
      presenceMs: this.#pace.presenceMs,
    })
    return room
  }

  /** Kept after a room is unloaded, because people who are away come back under the same Yjs client. */
  #rememberedOf(key: string): Map<number, string> {
    const remembered = this.#remembered.get(key) ?? new Map<number, string>()
    this.#remembered.delete(key)
    this.#remembered.set(key, remembered)
    const oldest = this.#remembered.keys().next().value
    if (this.#remembered.size > roomsRemembered && oldest !== undefined) this.#remembered.delete(oldest)
    return remembered
  }

  #refuse(participant: Participant, reason: CloseReason, detail: string): void {
    this.#observer.refused(reason, detail)
    participant.wire.close(reason, detail)
  }

  #eachRoom(work: (room: Room) => void): void {
    for (const slot of this.#slots.values()) if (slot.room) work(slot.room)
  }
}
