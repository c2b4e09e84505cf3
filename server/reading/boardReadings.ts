import { Worker } from 'node:worker_threads'
import type { ReadBoard } from '../../shared/reading/board.ts'
import { AppError } from '../errors.ts'
import type { BoardBytes } from '../room/boardRecords.ts'
import type { RoomRegistry } from '../room/registry.ts'
import { boardKeys } from '../space/documentKeys.ts'
import type { BoardSnapshotRow } from '../store/store.ts'
import type { KeepRequest, Kept, ReadingAnswer, TextRequest } from './readingWorker.ts'

/** How many questions wait at once; each keeps the bytes of a board. */
const waitingAtMost = 16
/** And of one space: who asks much makes themselves wait, and nobody else. */
const ofOneSpace = 6
/** The longest that a question may take; the largest board takes a second. */
const patienceMs = 20_000
/** A board that could not be read is not tried again for so long: it would take the same time from everybody else. */
const penaltyMs = 600_000
/** A thread that nobody asked anything goes, with its memory. */
const restMs = 120_000
const memoryMb = 768

/** What is asked of a board, and what stands around it. */
export type BoardQuestion = Omit<TextRequest, 'bytes'>
type Question = TextRequest | KeepRequest
type Answered = Exclude<ReadingAnswer, { error: string } | { tooLarge: true }>
type Place = { readonly spaceId: string; readonly boardId: string }
type Waiting = {
  place: Place
  question: Question
  resolve: (answer: Answered) => void
  reject: (error: Error) => void
}

/** Why a question was not taken on: so many wait that it can better be asked again in a moment. */
export class ReaderBusy extends AppError {
  constructor() {
    super('too-many', { retryAfter: 5 })
  }
}

/**
 * Reads boards in a thread of its own, one at a time, and the spaces that ask take turns. The rooms only give the bytes that they send to who joins:
 * reading a board of 4,000 records here would stop everybody's words for 200 ms.
 */
export class BoardReadings {
  readonly #rooms: Pick<RoomRegistry, 'use'>
  readonly #queue: Waiting[] = []
  readonly #patienceMs: number
  readonly #now: () => number
  /** Boards that could not be read, and until when they are left alone. */
  readonly #unreadable = new Map<string, number>()
  #current: { id: number; waiting: Waiting; timer: NodeJS.Timeout } | undefined
  #worker: Worker | undefined
  #rest: NodeJS.Timeout | undefined
  #lastSpace: string | undefined
  #nextId = 1
  #stopped = false

  constructor(rooms: Pick<RoomRegistry, 'use'>, now: () => number, patience = patienceMs) {
    this.#rooms = rooms
    this.#now = now
    this.#patienceMs = patience
  }

  /** How many questions are under way or wait. */
  get waiting(): number {
    return this.#queue.length + (this.#current ? 1 : 0)
  }

  /** The text; undefined when the board cannot be told in that form. Rejects with ReaderBusy when too many wait. */
  async read(spaceId: string, boardId: string, question: BoardQuestion): Promise<string | undefined> {
    const place = { spaceId, boardId }
    if (!this.#takes(place)) throw new ReaderBusy()
    return this.#tell(place, { ...question, bytes: await this.#bytes(place) })
  }

  /** As `read`, of a board as a snapshot kept it. */
  readKept(row: BoardSnapshotRow, question: BoardQuestion): Promise<string | undefined> {
    const { spaceId, boardId, layoutV2, contentV2 } = row
    return this.#tell({ spaceId, boardId }, { ...question, bytes: { layoutV2, contentV2 } })
  }

  /** A board as it is at this moment, as a snapshot keeps it. */
  async keep(spaceId: string, boardId: string, board: ReadBoard): Promise<Kept> {
    const place = { spaceId, boardId }
    if (!this.#takes(place)) throw new ReaderBusy()
    const answer = await this.#ask(place, { question: 'keep', board, bytes: await this.#bytes(place) })
    if ('kept' in answer) return answer.kept
    throw new Error('the reader answered another question')
  }

  async #tell(place: Place, question: TextRequest): Promise<string | undefined> {
    const answer = await this.#ask(place, question)
    return 'text' in answer ? (answer.text ?? undefined) : undefined
  }

  /** Of both documents in one synchronous stretch, so that nothing comes between them. */
  #bytes({ spaceId, boardId }: Place): Promise<BoardBytes> {
    const keys = boardKeys(spaceId, boardId)
    return this.#rooms.use(keys.layout, (layout) =>
      this.#rooms.use(keys.content, (content) => ({
        layout: layout.content.stateAsUpdate(),
        content: content.content.stateAsUpdate(),
      })),
    )
  }

  #takes({ spaceId, boardId }: Place): boolean {
    const all = [...this.#queue, ...(this.#current ? [this.#current.waiting] : [])]
    const own = all.filter(({ place }) => place.spaceId === spaceId)
    const rests = (this.#unreadable.get(`${spaceId}/${boardId}`) ?? 0) > this.#now()
    return !this.#stopped && !rests && all.length < waitingAtMost && own.length < ofOneSpace
  }

  #ask(place: Place, question: Question): Promise<Answered> {
    if (!this.#takes(place)) return Promise.reject(new ReaderBusy())
    return new Promise((resolve, reject) => {
      this.#queue.push({ place, question, resolve, reject })
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
    this.#letOthersFirst()
    const waiting = this.#queue.shift()
    if (!waiting) return this.#idle()
    this.#lastSpace = waiting.place.spaceId
    clearTimeout(this.#rest)
    const id = this.#nextId
    this.#nextId += 1
    const timer = setTimeout(() => this.#giveUp('took too long'), this.#patienceMs)
    this.#current = { id, waiting, timer }
    this.#running().postMessage({ id, ...waiting.question })
  }

  /** What else the last space asks comes behind what other spaces ask. */
  #letOthersFirst(): void {
    const isOwn = ({ place }: Waiting) => place.spaceId === this.#lastSpace
    this.#queue.sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)))
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
    else if ('tooLarge' in answer) current.waiting.reject(new AppError('too-large'))
    else current.waiting.resolve(answer)
    this.#next()
  }

  /** A board that the thread cannot read does not take the questions of others with it. */
  #giveUp(reason: string): void {
    if (this.#current) this.#leaveAlone(this.#current.waiting.place)
    void this.#end(new Error(`the reading ${reason}`))
    this.#next()
  }

  #leaveAlone({ spaceId, boardId }: Place): void {
    const now = this.#now()
    for (const [board, until] of this.#unreadable) if (until <= now) this.#unreadable.delete(board)
    this.#unreadable.set(`${spaceId}/${boardId}`, now + penaltyMs)
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
