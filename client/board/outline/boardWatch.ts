import type { TLRecord, TLStore } from '@tldraw/tldraw'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { boardOutline, type ReadBoard } from '../../../shared/reading/board.ts'

/** A board is read again at most so often: often enough to follow a drag, seldom enough to leave the drag alone. */
const everyMs = 100

/** Reads a board as data while its store changes. */
export class BoardWatch {
  readonly #store: TLStore
  readonly #board: ReadBoard
  readonly #listeners = new Set<() => void>()
  #outline: Outline | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop: (() => void) | undefined

  constructor(store: TLStore, board: ReadBoard) {
    this.#store = store
    this.#board = board
  }

  readonly outline = (): Outline => {
    this.#outline ??= boardOutline(recordsOfStore(this.#store), this.#board)
    return this.#outline
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#stop ??= this.#store.listen(() => this.#plan(), { scope: 'document' })
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#close()
    }
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#outline = undefined
      for (const listener of this.#listeners) listener()
    }, everyMs)
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#stop?.()
    this.#stop = undefined
    // Nobody listens now, so what it was may be old when somebody asks again.
    this.#outline = undefined
  }
}

/** Everything on a board that its documents keep, by id. */
export function recordsOfStore(store: TLStore): Map<string, TLRecord> {
  return new Map(store.allRecords().map((record) => [record.id, record]))
}
