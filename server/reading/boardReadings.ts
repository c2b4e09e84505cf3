import { Worker } from 'node:worker_threads'
import type { KeptBoard } from '../../shared/board/keptBoard.ts'
import type { RoomRegistry } from '../room/registry.ts'
import { boardKeys } from '../space/documentKeys.ts'
import type { ReadingAnswer, ReadingRequest } from './readingWorker.ts'

/** How many questions wait at once; each keeps the bytes of a board. */
const waitingAtMost = 16
/** The longest that a question may take; the largest board takes a second. */
const patienceMs = 20_000
/** A thread that nobody asked anything goes, with its memory. */
const restMs = 120_000
const memoryMb = 768

/** What is asked of a board, and what stands around it. */
export type BoardQuestion = Omit<ReadingRequest, 'id' | 'bytes'>
type Question = BoardQuestion & Pick<ReadingRequest, 'bytes'>
type Waiting = {
  question: Question
  resolve: (text: string | undefined) => void
  reject: (error: Error) => void
}

const none = new Uint8Array()

/** Why a question was not taken on. */
export class ReaderBusy extends Error {}

/**
 * Reads boards in a thread of its own, one at a time. The rooms only give the bytes that they send to who joins:
 * reading a board of 4,000 records here would stop everybody's words for 200 ms.
 */
export class BoardReadings {
  readonly #rooms: Pick<RoomRegistry, 'use'>
  readonly #queue: Waiting[] = []
  readonly #patienceMs: number
  #current: { id: number; waiting: Waiting; timer: NodeJS.Timeout } | undefined
  #worker: Worker | undefined
  #rest: NodeJS.Timeout | undefined
  #nextId = 1
  #stopped = false

  constructor(rooms: Pick<RoomRegistry, 'use'>, patience = patienceMs) {
    this.#rooms = rooms
    this.#patienceMs = patience
  }

  /** How many questions are under way or wait. */
  get waiting(): number {
    return this.#queue.length + (this.#current ? 1 : 0)
  }

  /** The text; undefined when the board cannot be told in that form. Rejects with ReaderBusy when too many wait. */
  async read(spaceId: string, boardId: string, question: BoardQuestion): Promise<string | undefined> {
    if (this.#isFull) throw new ReaderBusy()
    const keys = boardKeys(spaceId, boardId)
    const [layout, content] = await Promise.all([keys.layout, keys.content].map((key) => this.#bytes(key)))
    return this.#ask({ ...question, bytes: { layout: layout ?? none, content: content ?? none } })
  }

  /** As `read`, of a board as a snapshot kept it. */
  readKept({ layoutV2, contentV2 }: KeptBoard, question: BoardQuestion): Promise<string | undefined> {
    return this.#ask({ ...question, bytes: { layoutV2, contentV2 } })
  }

  #bytes(key: string): Promise<Uint8Array> {
    return this.#rooms.use(key, (room) => room.content.stateAsUpdate())
  }

  get #isFull(): boolean {
    return this.#stopped || this.waiting >= waitingAtMost
  }

  #ask(question: Question): Promise<string | undefined> {
    if (this.#isFull) return Promise.reject(new ReaderBusy())
    return new Promise((resolve, reject) => {
      this.#queue.push({ question, resolve, reject })
      this.#next()
    })
  }

  /** Ends the thread; what waits is refused. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#rest)
    for (const { reject } of this.#queue.splice(0)) reject(new ReaderBusy())
    await this.#end(new ReaderBusy())
  }

  #next(): void {
    if (this.#current) return
    const waiting = this.#queue.shift()
    if (!waiting) return this.#idle()
    clearTimeout(this.#rest)
    const id = this.#nextId
    this.#nextId += 1
    const timer = setTimeout(() => this.#giveUp('took too long'), this.#patienceMs)
    this.#current = { id, waiting, timer }
    this.#running().postMessage({ id, ...waiting.question })
  }

  #idle(): void {
    if (!this.#worker || this.#stopped) return
    this.#rest = setTimeout(() => void this.#end(new ReaderBusy()), restMs)
    this.#rest.unref()
  }

  #running(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./readingWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    worker.unref()
    worker.on('message', (answer: ReadingAnswer) => this.#answered(answer))
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#giveUp(error instanceof Error ? error.message : 'ended')
    })
    this.#worker = worker
    return worker
  }

  #answered(answer: ReadingAnswer): void {
    const current = this.#current
    if (!current || current.id !== answer.id) return
    clearTimeout(current.timer)
    this.#current = undefined
    if ('error' in answer) current.waiting.reject(new Error(answer.error))
    else current.waiting.resolve(answer.text ?? undefined)
    this.#next()
  }

  /** A board that the thread cannot read does not take the questions of others with it. */
  #giveUp(reason: string): void {
    void this.#end(new Error(`the reading ${reason}`))
    this.#next()
  }

  async #end(error: Error): Promise<void> {
    const worker = this.#worker
    const current = this.#current
    this.#worker = undefined
    this.#current = undefined
    clearTimeout(current?.timer)
    current?.waiting.reject(error)
    await worker?.terminate()
  }
}
