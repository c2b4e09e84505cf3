import { once } from 'node:events'
import { WebSocket } from 'ws'
import { until } from '../lab/measuring.ts'
import type { Times } from '../lab/numbers.ts'
import { Author } from './author.ts'
import type { ContentsMemory } from './contents.ts'
import type { Ledger } from './ledger.ts'

/** Where and how one person connects. `syncs` is false for a server that only passes messages on. */
export type Door = { url: string; headers: Record<string, string>; syncs: boolean }

/** One connected person who writes. */
export class Attendee {
  readonly author = new Author()
  readonly #websocket: WebSocket
  readonly #memory: ContentsMemory
  readonly #savedDelays: Times
  #ledger: Ledger | undefined
  #place = 0
  #cursors = 0
  #stepsAnswered = 0
  /** When each sync message was sent, by its number. */
  readonly #syncSentAt: number[] = []
  #saved = 0
  closedWith: number | undefined

  private constructor(door: Door, memory: ContentsMemory, savedDelays: Times) {
    this.#memory = memory
    this.#savedDelays = savedDelays
    this.#websocket = new WebSocket(door.url, {
      headers: door.headers,
      perMessageDeflate: false,
      skipUTF8Validation: true,
    })
    this.#websocket.on('message', (data) => this.#receive(data as Buffer))
    this.#websocket.on('close', (code) => {
      this.closedWith = code
    })
  }

  /** Connects and syncs. */
  static async enter(door: Door, memory: ContentsMemory, savedDelays: Times): Promise<Attendee> {
    const attendee = new Attendee(door, memory, savedDelays)
    await once(attendee.#websocket, 'open')
    if (!door.syncs) return attendee
    attendee.#websocket.send(attendee.author.step1())
    const entered = await until(() => attendee.#stepsAnswered === 2, 10_000)
    if (!entered) throw new Error(`No sync within 10 s (closed with ${attendee.closedWith})`)
    return attendee
  }

  /** Takes a place among the others of its room. */
  sitDown(ledger: Ledger, place: number): void {
    this.#ledger = ledger
    this.#place = place
  }

  /** Answers the length of what was sent. */
  sendEdit(): number {
    const message = this.author.edit()
    this.#ledger?.sends(this.#place, 'edit', this.author.clock)
    this.#syncSentAt.push(performance.now())
    this.#websocket.send(message)
    return message.length
  }

  sendCursor(): number {
    const message = this.author.cursor()
    this.#cursors += 1
    this.#ledger?.sends(this.#place, 'cursor', this.#cursors)
    this.#websocket.send(message)
    return message.length
  }

  /** Sends something else that counts as an edit. */
  send(message: Uint8Array): void {
    this.#syncSentAt.push(performance.now())
    this.#websocket.send(message)
  }

  /** Whether the server has said that everything is saved. */
  get isSaved(): boolean {
    return this.#saved === this.#syncSentAt.length
  }

  async leave(): Promise<void> {
    if (this.#websocket.readyState === WebSocket.CLOSED) return
    const closed = once(this.#websocket, 'close')
    this.#websocket.terminate()
    await closed
  }

  #receive(message: Buffer): void {
    const contents = this.#memory.read(message)
    if (contents.kind === 'carried') this.#ledger?.receives(this.#place, contents.carried)
    else if (contents.kind === 'saved') this.#hearSaved(contents.count)
    else this.#sync(contents.kind)
  }

  #sync(kind: 'step1' | 'step2'): void {
    this.#stepsAnswered += 1
    if (kind === 'step1') this.send(this.author.step2())
  }

  #hearSaved(count: number): void {
    const now = performance.now()
    for (let number = this.#saved; number < count; number += 1) {
      this.#savedDelays.add(now - (this.#syncSentAt[number] ?? now))
    }
    this.#saved = count
  }
}
