import { isId } from '../../shared/protocol/documents.ts'
import { applySpaceChanges, readSpaceState, type SpaceChange } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import type { RoomHold, RoomRegistry } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import type { RoomDocument } from '../room/together.ts'
import { type Store, StoreError, type StoreFault } from '../store/store.ts'
import { documentKey } from './documentKeys.ts'
import { Serial, type Turn } from './serial.ts'

export type RoomWrite = SeedWrite | ChangeWrite
/** The first content of a new document. */
export type SeedWrite = { key: string; seed: Uint8Array }
export type ChangeWrite = {
  key: string
  /** Other documents that the change looks at. */
  reads?: readonly string[]
  change: (document: RoomDocument, read: ReadDocument) => void
}
/** Reads a document that the write `reads`, with all that was written in it before. */
export type ReadDocument = <T>(key: string, read: (document: RoomDocument) => T) => T

/** A change of the space document with what else belongs in the same commit of the journal. */
export type SpaceWrite = { changes: readonly SpaceChange[]; others: readonly RoomWrite[] }

export type SpaceDocumentsOptions = {
  rooms: Pick<RoomRegistry, 'use' | 'hold' | 'writeTogether'>
  store: Pick<Store, 'space'>
  now: () => number
  /** Hears of a space that was read from the store. */
  loaded?: (state: SpaceState) => void
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

  /**
   * Hears of every change in the tick that makes it, before anybody is sent what was written with it: who loses a
   * board gets nothing of the same commit any more. Answers how to stop.
   */
  onChange(listener: (state: SpaceState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Runs work on a space while no other work on it runs. */
  exclusively<T>(spaceId: string, work: () => Promise<T>, turn?: Turn): Promise<T> {
    return this.#entry(spaceId).serial.run(work, turn)
  }

  /** Whether somebody has work on a space that has not begun. */
  hasWaiting(spaceId: string, memberId: string): boolean {
    return this.#entries.get(spaceId)?.serial.hasWaiting(memberId) ?? false
  }

  /**
   * Writes the space document and others in one commit, and tells the listeners. Call it inside
   * `exclusively`. Rejects with a StoreError when the journal fails; while it does, nothing is tried.
   */
  async write(spaceId: string, { changes, others }: SpaceWrite): Promise<void> {
    if (changes.length + others.length === 0) return
    this.#expectStore()
    if (changes.length === 0) await this.#writeTogether(others)
    else await this.#writeState(spaceId, { changes, others })
    this.#expectStore()
  }

  async #writeState(spaceId: string, { changes, others }: SpaceWrite): Promise<void> {
    const before = this.#entry(spaceId).state
    const change = (document: RoomDocument) => {
      applySpaceChanges(document, changes)
      this.#tell(spaceId, readSpaceState(spaceId, document))
    }
    try {
      await this.#writeTogether([{ key: documentKey(spaceId, { kind: 'space' }), change }, ...others])
    } catch (error) {
      this.#tell(spaceId, before)
      throw error
    }
  }

  #tell(spaceId: string, state: SpaceState | undefined): void {
    this.#entry(spaceId).state = state
    if (state) for (const listener of this.#listeners) listener(state)
  }

  /** Lets go of a space that was deleted. */
  forget(spaceId: string): void {
    this.#entries.delete(spaceId)
  }

  /** The rooms are all loaded before the first write, so that the writes stand in one synchronous stretch. */
  async #writeTogether(writes: readonly RoomWrite[]): Promise<void> {
    const keys = new Set(
      writes.flatMap((write) => [write.key, ...('seed' in write ? [] : (write.reads ?? []))]),
    )
    const holds = await this.#holdAll([...keys])
    const roomOf = (key: string) => expectRoom(holds, key)
    const read: ReadDocument = (key, work) => roomOf(key).read(work)
    try {
      await this.#options.rooms.writeTogether(
        writes.map((write) => ({ room: roomOf(write.key), ...toMake(write, read) })),
      )
    } finally {
      for (const hold of holds.values()) hold.release()
    }
  }

  /** When one cannot be loaded, the others are let go. */
  async #holdAll(keys: readonly string[]): Promise<ReadonlyMap<string, RoomHold>> {
    const holding = await Promise.allSettled(keys.map((key) => this.#options.rooms.hold(key)))
    const held = new Map<string, RoomHold>()
    for (const [index, result] of holding.entries()) {
      if (result.status === 'fulfilled') held.set(keys[index] ?? '', result.value)
    }
    const failed = holding.find((result) => result.status === 'rejected')
    if (!failed) return held
    for (const hold of held.values()) hold.release()
    throw failed.reason
  }

  /** A space without a row is not looked for in the journal, so that guessing ids makes no rooms. */
  async #load(spaceId: string): Promise<SpaceState | undefined> {
    if (!(await this.#options.store.space(spaceId))) return undefined
    const state = await this.#read(spaceId)
    const entry = this.#entry(spaceId)
    if (!entry.state && state) this.#options.loaded?.(state)
    entry.state ??= state
    return entry.state
  }

  #read(spaceId: string): Promise<SpaceState | undefined> {
    return this.#options.rooms.use(documentKey(spaceId, { kind: 'space' }), (room) =>
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

function expectRoom(holds: ReadonlyMap<string, RoomHold>, key: string): Room {
  const hold = holds.get(key)
  if (!hold) throw new Error('a document that was not asked for')
  return hold.room
}

function toMake(write: RoomWrite, read: ReadDocument) {
  if ('seed' in write) return { seed: write.seed }
  return { change: (document: RoomDocument) => write.change(document, read) }
}
