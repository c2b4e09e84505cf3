import { limits } from '../../shared/protocol/limits.ts'
import type { Journal } from './journal.ts'
import type { RelayObserver } from './observer.ts'
import type { Gathered, Room } from './room.ts'

/** Milliseconds between two ticks of a busy relay: short, and longer when a tick itself takes long. */
export type TickPace = { shortestMs: number; longestMs: number; presenceMs: number }
/**
 * A screen shows a frame every 16 ms; nobody sees what comes in between. Cursors go out less often: they
 * are most of the traffic, and clients draw the way in between.
 */
export const usualPace: TickPace = {
  shortestMs: 16,
  longestMs: 25,
  presenceMs: 1_000 / limits.presencePerSecond,
}
/** A tick that takes a millisecond is followed by so many without one, so that more can be merged. */
const restPerWork = 10

/**
 * One heartbeat for all rooms: gathers what came in, writes it in one commit, then gives it to everyone.
 * In a quiet relay a tick follows an edit at once; in a busy one edits of the same few milliseconds
 * share a commit and a frame.
 */
export class Tick {
  readonly #journal: Journal
  readonly #observer: RelayObserver
  #awake = new Set<Room>()
  #planned = false
  #running: Promise<void> | undefined
  #lastAt = 0
  readonly #pace: TickPace
  #interval: number

  constructor(journal: Journal, observer: RelayObserver, pace = usualPace) {
    this.#journal = journal
    this.#observer = observer
    this.#pace = pace
    this.#interval = pace.shortestMs
  }

  /** Asks for this room to be gathered in the next tick. */
  wake(room: Room): void {
    this.#awake.add(room)
    this.#plan()
  }

  /** Resolves when everything that was asked for so far has been journaled and delivered. */
  async settle(): Promise<void> {
    while (this.#awake.size > 0 || this.#running) await (this.#running ?? this.#start())
  }

  #plan(): void {
    if (this.#planned || this.#running) return
    this.#planned = true
    const wait = this.#lastAt + this.#interval - performance.now()
    if (wait <= 0) setImmediate(() => void this.#start())
    else setTimeout(() => void this.#start(), wait)
  }

  #start(): Promise<void> {
    this.#planned = false
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      if (this.#awake.size > 0) this.#plan()
    })
    return this.#running
  }

  async #run(): Promise<void> {
    const startedAt = performance.now()
    const work = this.#gather()
    const busyMs = performance.now() - startedAt
    const entries = work.flatMap(({ room, gathered }) =>
      gathered.update ? [{ document: room.key, update: gathered.update }] : [],
    )
    const journaled = await this.#journal.commit(entries)
    if (entries.length > 0) this.#observer.committed(entries.length, performance.now() - startedAt)
    const deliveringAt = performance.now()
    for (const { room, gathered } of work) this.#guarded(() => room.deliver(gathered, journaled))
    this.#lastAt = performance.now()
    const workMs = busyMs + this.#lastAt - deliveringAt
    const { shortestMs, longestMs } = this.#pace
    this.#interval = Math.min(longestMs, Math.max(shortestMs, restPerWork * workMs))
  }

  /** Gathers every room that has edits; rooms with nothing but presence are served at once. */
  #gather(): { room: Room; gathered: Gathered }[] {
    const rooms = this.#awake
    this.#awake = new Set()
    const work: { room: Room; gathered: Gathered }[] = []
    for (const room of rooms) {
      this.#guarded(() => {
        if (room.hasEdits) work.push({ room, gathered: room.gather() })
        else room.deliverPresence()
      })
    }
    return work
  }

  /** A fault in one room must not stop the others. */
  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#observer.fault('tick', error)
    }
  }
}
