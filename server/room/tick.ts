import { limits } from '../../shared/protocol/limits.ts'
import type { Journal } from './journal.ts'
import type { RelayObserver } from './observer.ts'
import type { Room } from './room.ts'
import { makeTogether, type RoomChange, type Together } from './together.ts'
import type { Gathered, Turn } from './turn.ts'

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
  #asked: Together[] = []
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

  /** Makes changes of the server's own in one commit, all or none. Resolves when they are in the journal. */
  write(changes: readonly RoomChange[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ changes, resolve, reject })
      this.#plan()
    })
  }

  /** Resolves when everything that was asked for so far has been journaled and delivered. */
  async settle(): Promise<void> {
    while (this.#hasWork || this.#running) await (this.#running ?? this.#start())
  }

  get #hasWork(): boolean {
    return this.#awake.size + this.#asked.length > 0
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
      if (this.#hasWork) this.#plan()
    })
    return this.#running
  }

  async #run(): Promise<void> {
    const startedAt = performance.now()
    const { work, made } = this.#gather()
    const busyMs = performance.now() - startedAt
    const entries = work.flatMap(({ room, gathered }) =>
      gathered.update ? [{ document: room.key, update: gathered.update }] : [],
    )
    const journaled = await this.#journal.commit(entries)
    if (entries.length > 0) this.#observer.committed(entries.length, performance.now() - startedAt)
    const deliveringAt = performance.now()
    for (const { room, gathered } of work) this.#guarded(() => room.deliver(gathered, journaled))
    for (const together of made) together.resolve()
    this.#lastAt = performance.now()
    const workMs = busyMs + this.#lastAt - deliveringAt
    const { shortestMs, longestMs } = this.#pace
    this.#interval = Math.min(longestMs, Math.max(shortestMs, restPerWork * workMs))
  }

  /**
   * Gathers every room that has edits, and then makes the changes of the server's own; rooms with nothing but
   * presence are served at once.
   */
  #gather(): { work: { room: Room; gathered: Gathered }[]; made: Together[] } {
    const rooms = this.#awake
    this.#awake = new Set()
    const turns = new Map<Room, Turn>()
    for (const room of rooms) this.#guarded(() => this.#begin(room, turns))
    const made = this.#makeAsked((room) => turnIn(turns, room))
    const work: { room: Room; gathered: Gathered }[] = []
    for (const [room, turn] of turns) this.#guarded(() => work.push({ room, gathered: turn.gathered() }))
    return { work, made }
  }

  #begin(room: Room, turns: Map<Room, Turn>): void {
    if (room.hasEdits) turns.set(room, room.begin())
    else room.deliverPresence()
  }

  /** Answers what was made; what failed has been rejected and left nothing behind. */
  #makeAsked(turnOf: (room: Room) => Turn): Together[] {
    const asked = this.#asked
    this.#asked = []
    return asked.filter((together) => makeTogether(together, turnOf))
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

function turnIn(turns: Map<Room, Turn>, room: Room): Turn {
  const turn = turns.get(room) ?? room.begin()
  turns.set(room, turn)
  return turn
}
