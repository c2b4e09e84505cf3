import { setTimeout as wait } from 'node:timers/promises'
import { until } from '../lab/measuring.ts'
import { Times } from '../lab/numbers.ts'
import { Attendee, type Door } from './attendee.ts'
import { ContentsMemory } from './contents.ts'
import { Ledger } from './ledger.ts'

/** What one person sends per second. */
export type Pace = { edits: number; cursors: number }

type Turn = { attendee: Attendee; nextEdit: number; nextCursor: number }

/** Rooms full of people who all write at the same pace. */
export class Crowd {
  readonly attendees: Attendee[] = []
  readonly #ledgers: Ledger[] = []
  readonly delays = new Times()
  readonly savedDelays = new Times()
  sentMessages = 0
  sentBytes = 0

  /** Lets everyone in: one list of doors per room. */
  static async gather(rooms: readonly (readonly Door[])[]): Promise<Crowd> {
    const crowd = new Crowd()
    for (const doors of rooms) await crowd.#fillRoom(doors)
    // Everyone's note is there before anything is measured.
    for (const attendee of crowd.attendees) attendee.sendEdit()
    if (!(await crowd.settle(10_000))) throw new Error(`The rooms do not come in step: ${crowd.state}`)
    return crowd
  }

  get delivered(): number {
    return this.#ledgers.reduce((total, ledger) => total + ledger.delivered, 0)
  }

  get offered(): number {
    return this.#ledgers.reduce((total, ledger) => total + ledger.offered, 0)
  }

  get isComplete(): boolean {
    return this.#ledgers.every((ledger) => ledger.isComplete)
  }

  /** For an error message. */
  get state(): string {
    const gaps = this.#ledgers.reduce((total, ledger) => total + ledger.gaps, 0)
    const closed = this.attendees.flatMap((attendee) => attendee.closedWith ?? [])
    const codes = [...new Set(closed)].join(' ')
    return `${this.delivered} of ${this.offered} delivered, ${gaps} gaps, ${closed.length} closed (${codes})`
  }

  /** Waits until everyone has everything; false when that takes too long. */
  settle(milliseconds: number): Promise<boolean> {
    return until(() => this.isComplete, milliseconds)
  }

  /** Everyone writes for so long, each at moments of their own. */
  async write({ edits, cursors }: Pace, seconds: number): Promise<void> {
    const start = performance.now()
    const turns = this.attendees.map((attendee) => ({
      attendee,
      nextEdit: start + (Math.random() * 1000) / edits,
      nextCursor: start + (Math.random() * 1000) / cursors,
    }))
    while (performance.now() < start + seconds * 1000) {
      for (const turn of turns) this.#take(turn, { edits, cursors })
      await wait(1)
    }
  }

  forgetTimes(): void {
    this.delays.clear()
    this.savedDelays.clear()
  }

  async leave(): Promise<void> {
    await Promise.all(this.attendees.map((attendee) => attendee.leave()))
  }

  async #fillRoom(doors: readonly Door[]): Promise<void> {
    const memory = new ContentsMemory()
    const attendees = await Promise.all(doors.map((door) => Attendee.enter(door, memory, this.savedDelays)))
    const ledger = new Ledger(
      attendees.map((attendee) => attendee.author.id),
      this.delays,
    )
    for (const [place, attendee] of attendees.entries()) attendee.sitDown(ledger, place)
    this.attendees.push(...attendees)
    this.#ledgers.push(ledger)
  }

  #take(turn: Turn, { edits, cursors }: Pace): void {
    const now = performance.now()
    while (turn.nextEdit <= now) {
      this.#sent(turn.attendee.sendEdit())
      turn.nextEdit += 1000 / edits
    }
    while (turn.nextCursor <= now) {
      this.#sent(turn.attendee.sendCursor())
      turn.nextCursor += 1000 / cursors
    }
  }

  #sent(bytes: number): void {
    this.sentMessages += 1
    this.sentBytes += bytes
  }
}
