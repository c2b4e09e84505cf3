import type { Times } from '../lab/numbers.ts'
import type { Carried } from './contents.ts'

type Kind = Carried['kind']
type Sent = { at: number[]; numberAtClock: Map<number, number> }

/**
 * Who of a room has sent what and who has seen how much of it. A message that reached one other person is a
 * delivery; a merged frame, or a newer cursor, delivers all the messages that it stands for.
 */
export class Ledger {
  readonly #places = new Map<number, number>()
  readonly #sent: Record<Kind, Sent[]> = { edit: [], cursor: [] }
  readonly #seen: Record<Kind, Int32Array>
  readonly #clocks: Int32Array
  readonly #people: number
  readonly #delays: Times
  delivered = 0
  offered = 0
  /** Edits that arrived although those before them had not. */
  gaps = 0

  constructor(clients: readonly number[], delays: Times) {
    this.#people = clients.length
    this.#delays = delays
    this.#seen = {
      edit: new Int32Array(clients.length ** 2),
      cursor: new Int32Array(clients.length ** 2),
    }
    this.#clocks = new Int32Array(clients.length ** 2)
    for (const [place, client] of clients.entries()) {
      this.#places.set(client, place)
      this.#sent.edit.push({ at: [], numberAtClock: new Map() })
      this.#sent.cursor.push({ at: [], numberAtClock: new Map() })
    }
  }

  /** Somebody sends; `clock` is the one that the message brings the others to. */
  sends(place: number, kind: Kind, clock: number): void {
    const sent = this.#sent[kind][place]
    if (!sent) return
    sent.at.push(performance.now())
    sent.numberAtClock.set(clock, sent.at.length)
    this.offered += this.#people - 1
  }

  /** Somebody receives. */
  receives(place: number, carried: readonly Carried[]): void {
    const now = performance.now()
    for (const item of carried) {
      const from = this.#places.get(item.client)
      if (from !== undefined && from !== place) this.#take(place, from, item, now)
    }
  }

  /** Whether everyone has all that the others sent. */
  get isComplete(): boolean {
    return this.delivered === this.offered && this.gaps === 0
  }

  #take(place: number, from: number, item: Carried, now: number): void {
    const sent = this.#sent[item.kind][from]
    const number = sent?.numberAtClock.get(item.to)
    if (!sent || number === undefined) return
    const cell = place * this.#people + from
    const seen = this.#seen[item.kind]
    const before = seen[cell] ?? 0
    if (number <= before) return
    if (item.kind === 'edit') this.#follow(cell, item)
    seen[cell] = number
    this.delivered += number - before
    this.#time(sent, item.kind, before, number, now)
  }

  #follow(cell: number, { from, to }: Carried): void {
    if (from > (this.#clocks[cell] ?? 0)) this.gaps += 1
    this.#clocks[cell] = to
  }

  /** A cursor that a newer one overtook was never shown, so only the shown one has a delay. */
  #time(sent: Sent, kind: Kind, before: number, number: number, now: number): void {
    const first = kind === 'cursor' ? number : before + 1
    for (let each = first; each <= number; each += 1) this.#delays.add(now - (sent.at[each - 1] ?? now))
  }
}
