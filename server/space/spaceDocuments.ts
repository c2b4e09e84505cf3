import { isId } from '../../shared/protocol/documents.ts'
import { applySpaceChanges, readSpaceState, type SpaceChange } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import type { RoomRegistry } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import { type Store, StoreError, type StoreFault } from '../store/store.ts'
import { Serial } from './serial.ts'

export type RoomWrite = { key: string; change: Parameters<Room['write']>[0] }

/** A change of the space document with what else belongs in the same commit of the journal. */
export type SpaceWrite = { changes: readonly SpaceChange[]; others: readonly RoomWrite[] }

export type SpaceDocumentsOptions = {
  rooms: Pick<RoomRegistry, 'use' | 'hold'>
  store: Pick<Store, 'space'>
  now: () => number
  /** Why the journal fails at the moment; undefined while it does not. */
  storeFault: () => StoreFault | undefined
}

type Entry = { state: SpaceState | undefined; serial: Serial }

/** How many spaces are kept read in memory; the longest unused goes first. */
const spacesKept = 5_000

/**
 * The space documents: reads them once, keeps what they say, and changes them one at a time per
 * space. The server is their only writer, so what is kept here is what they say.
 */
export class SpaceDocuments {
  readonly #options: SpaceDocumentsOptions
  readonly #entries = new Map<string, Entry>()
  readonly #listeners = new Set<(state: SpaceState) => void>()

  constructor(options: SpaceDocumentsOptions) {
    this.#options = options
  }

  /** What a space is now; undefined when there is none or its time is over. */
  async state(spaceId: string): Promise<SpaceState | undefined> {
    if (!isId(spaceId)) return undefined
    const state = this.#entries.get(spaceId)?.state ?? (await this.#load(spaceId))
    return state && !this.#isOver(state) ? state : undefined
  }

  /** Hears of every change, after it is in the journal. Answers how to stop. */
  onChange(listener: (state: SpaceState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Runs work on a space while no other work on it runs. */
  exclusively<T>(spaceId: string, work: () => Promise<T>): Promise<T> {
    return this.#entry(spaceId).serial.run(work)
  }

  /**
   * Writes the space document and others in one commit, and tells the listeners. Call it inside
   * `exclusively`. Rejects with a StoreError when the journal fails; while it does, nothing is tried.
   */
  async write(spaceId: string, { changes, others }: SpaceWrite): Promise<void> {
    if (changes.length + others.length === 0) return
    this.#expectStore()
    await this.#writeTogether([{ key: spaceKey(spaceId), change: changeSpace(changes) }, ...others])
    const state = await this.#read(spaceId)
    this.#entry(spaceId).state = state
    if (state) for (const listener of this.#listeners) listener(state)
    this.#expectStore()
  }

  /** Lets go of a space that was deleted. */
  forget(spaceId: string): void {
    this.#entries.delete(spaceId)
  }

  /** The rooms are all loaded before the first write, so that the writes stand in one synchronous stretch. */
  async #writeTogether(writes: readonly RoomWrite[]): Promise<void> {
    const holds = await Promise.all(writes.map(({ key }) => this.#options.rooms.hold(key)))
    try {
      await Promise.all(writes.map(({ change }, index) => holds[index]?.room.write(change)))
    } finally {
      for (const hold of holds) hold.release()
    }
  }

  /** A space without a row is not looked for in the journal, so that guessing ids makes no rooms. */
  async #load(spaceId: string): Promise<SpaceState | undefined> {
    if (!(await this.#options.store.space(spaceId))) return undefined
    const state = await this.#read(spaceId)
    const entry = this.#entry(spaceId)
    entry.state ??= state
    return entry.state
  }

  #read(spaceId: string): Promise<SpaceState | undefined> {
    return this.#options.rooms.use(spaceKey(spaceId), (room) =>
      room.read((document) => readSpaceState(spaceId, document)),
    )
  }

  #entry(spaceId: string): Entry {
    const entry = this.#entries.get(spaceId) ?? { state: undefined, serial: new Serial() }
    this.#entries.delete(spaceId)
    this.#entries.set(spaceId, entry)
    if (this.#entries.size > spacesKept) this.#dropUnused()
    return entry
  }

  #dropUnused(): void {
    for (const [spaceId, entry] of this.#entries) {
      if (this.#entries.size <= spacesKept) return
      if (entry.serial.isIdle) this.#entries.delete(spaceId)
    }
  }

  #isOver(state: SpaceState): boolean {
    return state.meta.expiresAt !== null && state.meta.expiresAt <= this.#options.now()
  }

  #expectStore(): void {
    const fault = this.#options.storeFault()
    if (fault) throw new StoreError(fault, 'the journal fails')
  }
}

function spaceKey(spaceId: string): string {
  return `${spaceId}/space`
}

function changeSpace(changes: readonly SpaceChange[]): RoomWrite['change'] {
  return (document) => applySpaceChanges(document, changes)
}
