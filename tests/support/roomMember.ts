import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { readSpaceState } from '../../shared/space/document.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import { SyncClient } from './syncClient.ts'

type Note = Parameters<typeof noteShape>[0]
type NoteIndex = Parameters<typeof noteShape>[1]

export type RoomMemberOptions = { url: string; spaceId: string; id: string; name: string; token: string }

/**
 * Somebody in the room, without a browser: reads the space, goes to the board where they belong, writes there and
 * comes back when the line breaks. The way of their board's content is that of the real client: the document stays on
 * the device, and what was not acknowledged goes out with the next connection.
 */
export class RoomMember {
  readonly id: string
  readonly name: string
  /** What the server said is saved, with the board it was written on. */
  readonly savedNotes: { board: string; note: string; text: string }[] = []
  readonly #options: RoomMemberOptions
  #space: SyncClient
  #state: SpaceState | undefined
  #board: { id: string; content: SyncClient; layout: SyncClient } | undefined
  #moving: Promise<void> = Promise.resolve()
  #away = false
  readonly #listeners = new Set<() => void>()

  constructor(options: RoomMemberOptions) {
    this.#options = options
    this.id = options.id
    this.name = options.name
    this.#space = this.#openSpace()
  }

  /** Read once for each change, as a page does: sixty people in one process would measure their own reading. */
  get state(): SpaceState | undefined {
    this.#state ??= readSpaceState(this.#options.spaceId, this.#space.document)
    return this.#state
  }

  /** The board that is open and complete; undefined on the home. */
  get boardId(): string | undefined {
    const board = this.#board
    return board?.content.synced && board.layout.synced ? board.id : undefined
  }

  /** Whether the board that is open is the one on which this member belongs. */
  get isOnTheRightBoard(): boolean {
    const { state } = this
    return state !== undefined && placeOf(state, this.id).boardId === this.boardId
  }

  /** Resolves when the current step is the given one and the board that belongs to it is open and complete. */
  arrived(stepId: string): Promise<void> {
    const there = () => {
      const { state } = this
      const step = state?.meetings.get(state.live.meetingId ?? '')?.currentStepId
      return step === stepId && this.isOnTheRightBoard
    }
    return this.#until(there)
  }

  /** Writes a note; resolves when the server says that it is on disk. */
  async write(note: string, text: string): Promise<void> {
    const board = this.#board
    if (!board) throw new Error(`${this.name} is on no board`)
    const shape: Note = { id: note, text, by: this.id, color: 'yellow', scale: 1, ...this.#place() }
    const { document } = board.content
    document.transact(() => putRecord(recordsOf(document), noteShape(shape, 'a1' as NoteIndex)))
    await board.content.until(() => board.content.isSaved)
    this.savedNotes.push({ board: board.id, note: `shape:${note}`, text })
  }

  /** The line breaks without a goodbye. */
  async drop(): Promise<void> {
    this.#away = true
    await this.#moving
    await this.#space.end()
    await this.#leaveBoard()
  }

  /** The line is back: the same device, so the space document is still there. */
  back(): void {
    this.#away = false
    this.#space = this.#openSpace()
  }

  async end(): Promise<void> {
    await this.drop()
  }

  /** Somewhere in the first zone, each next note beside the last. */
  #place(): { x: number; y: number } {
    const at = this.savedNotes.length
    return { x: 60 + (at % 5) * 220, y: 300 + Math.floor(at / 5) * 220 }
  }

  #openSpace(): SyncClient {
    const space = this.#open('space')
    this.#state = undefined
    space.document.on('afterTransaction', () => {
      this.#state = undefined
      this.#follow()
    })
    void space.ready().then(() => this.#follow())
    return space
  }

  #open(document: string): SyncClient {
    const { url, spaceId, token } = this.#options
    return new SyncClient(url, `${spaceId}/${document}`, { token })
  }

  /** One move at a time; the last wish wins. */
  #follow(): void {
    this.#moving = this.#moving.then(() => this.#move())
  }

  async #move(): Promise<void> {
    const { state } = this
    if (this.#away || !state) return
    const wanted = placeOf(state, this.id).boardId
    if (wanted === this.#board?.id && !this.#board?.content.closeCode) return this.#tell()
    await this.#leaveBoard()
    if (wanted !== undefined) {
      const [content, layout] = [this.#open(`board:${wanted}`), this.#open(`layout:${wanted}`)]
      this.#board = { id: wanted, content, layout }
      await Promise.all([content.ready(), layout.ready()])
    }
    this.#tell()
  }

  async #leaveBoard(): Promise<void> {
    const board = this.#board
    this.#board = undefined
    await Promise.all([board?.content.end(), board?.layout.end()])
  }

  #until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return
        this.#listeners.delete(check)
        resolve()
      }
      this.#listeners.add(check)
      check()
    })
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
