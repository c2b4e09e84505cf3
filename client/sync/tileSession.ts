import type { TLRecord } from '@tldraw/tlschema'
import type { Seals } from '../../shared/board/harvest/brought.ts'
import { isLayoutId } from '../../shared/board/records.ts'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { drawBoard, noteCount, type TileDrawing } from '../tiles/drawing.ts'
import { withLargeWords } from '../tiles/largeWords.ts'
import type { Box } from '../tiles/marks.ts'
import { type Clock, realClock } from './savedTracker.ts'
import { syncUrl } from './syncUrl.ts'
import type { TileBeat } from './tileBeat.ts'
import { TileDocument } from './tileDocument.ts'
import type { TilePlaces } from './tilePlaces.ts'
import type { BoardAddress } from './views.ts'

/**
 * - `loading`: nothing to show yet
 * - `ready`: `drawing` shows the board as it is now
 * - `offline`: `drawing` shows the board as it was when the connection was lost
 * - `private`: this person may not read the board, or it is gone
 */
export type TileStatus = 'loading' | 'ready' | 'offline' | 'private'

/** A board as a picture, and what stands on it. */
export type TileView = {
  readonly status: TileStatus
  readonly drawing: TileDrawing | undefined
  readonly notes: number
  /** When somebody last worked on it, in milliseconds since 1970; undefined when nobody did. */
  readonly lastChangeAt: number | undefined
  readonly layout: ReadonlyMap<string, TLRecord>
  readonly content: ReadonlyMap<string, TLRecord>
  /** What harvests brought there. */
  readonly seals: Seals
}

/**
 * - `live`: follows content and layout; for who runs the meeting, and for large pictures
 * - `overview`: follows the content; reads the layout, which hardly ever changes, once each time it comes into
 *   view. One connection then, and few at a time: everybody may have many such pictures on a page
 * - `screen`: as `live`, from the seat of the shared screen, and with where people on the board look
 */
export type TileKind = 'live' | 'overview' | 'screen'

/** How many connections the pictures of a page may have; the boards in other tabs need some too. */
const mostConnections: Readonly<Record<TileKind, number>> = { live: 100, overview: 12, screen: 8 }
/** Scrolling past, or another tab for a moment, keeps the connection. */
const lingerMs = 10_000
/** The space's new state may still be on its way when a board is refused. */
const retryMs = 1_000

const none: ReadonlyMap<string, TLRecord> = new Map()
export const emptyTile: TileView = {
  ...{ status: 'loading', drawing: undefined, notes: 0, lastChangeAt: undefined },
  ...{ layout: none, content: none, seals: none },
}

export type TileSurroundings = {
  places: TilePlaces
  beat: TileBeat
  clock?: Clock
  socket?: typeof WebSocket
  url?: string
}

/** A board that is looked at from afar, shared by all pictures of it on this page. */
export class TileSession {
  readonly #address: BoardAddress
  readonly #kind: TileKind
  readonly #surroundings: TileSurroundings
  readonly #clock: Clock
  readonly #listeners = new Set<() => void>()
  readonly #lookListeners = new Set<() => void>()
  readonly #redraw: { plan: () => void; cancel: () => void }
  #documents: { layout: TileDocument; content: TileDocument } | undefined
  #view: TileView = emptyTile
  #watchers = 0
  #cancelTimer: () => void = () => {}
  #refusals = 0
  #changedAt: number | undefined
  #closed = false

  constructor(address: BoardAddress, kind: TileKind, surroundings: TileSurroundings) {
    this.#address = address
    this.#kind = kind
    this.#surroundings = surroundings
    this.#clock = surroundings.clock ?? realClock
    this.#redraw = surroundings.beat.add(() => this.#read())
  }

  /** The newest view; the same object until something changes. */
  get view(): TileView {
    return this.#view
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Where a member looks on the board; only known in a session of kind `screen`. */
  lookOf(memberId: string): Box | undefined {
    return this.#documents?.content.lookOf(memberId)
  }

  onLook(listener: () => void): () => void {
    this.#lookListeners.add(listener)
    return () => this.#lookListeners.delete(listener)
  }

  /** Somebody sees a picture of it. Answers how to stop. */
  watch(): () => void {
    this.#watchers += 1
    if (this.#watchers === 1) this.#open()
    let watching = true
    return () => {
      if (!watching) return
      watching = false
      this.#watchers -= 1
      if (this.#watchers === 0) this.#rest()
    }
  }

  close(): void {
    this.#closed = true
    this.#forget()
  }

  #open(): void {
    this.#cancelTimer()
    if (this.#closed) return
    this.#refusals = 0
    this.#documents ??= { layout: this.#look('layout'), content: this.#look('board') }
    this.#documents.content.open()
    this.#documents.layout.open()
    this.#plan()
  }

  #look(document: 'layout' | 'board'): TileDocument {
    const { spaceId, boardId, epoch } = this.#address
    const { places, socket, url } = this.#surroundings
    return new TileDocument({
      ...{ url: url ?? syncUrl(spaceId), name: `${document}:${boardId}`, epoch, places },
      belongs: (id) => isLayoutId(id) === (document === 'layout'),
      ...{ most: mostConnections[this.#kind], stays: document === 'board' || this.#kind !== 'overview' },
      seat: this.#kind === 'screen' ? 'screen' : 'member',
      looked: () => this.#tellLook(),
      changed: (edited) => {
        if (edited && document === 'board') this.#changedAt = this.#clock.now()
        this.#plan()
      },
      refused: (reason) => this.#refused(reason),
      ...(socket ? { socket } : {}),
    })
  }

  #tellLook(): void {
    for (const listener of [...this.#lookListeners]) listener()
  }

  #plan(): void {
    if (this.#watchers > 0) this.#redraw.plan()
  }

  #read(): void {
    const documents = this.#documents
    if (!documents?.content.isSynced || !documents.layout.isSynced) return
    const [layout, content] = [documents.layout.records.read(), documents.content.records.read()]
    const status = documents.content.line === 'lost' ? 'offline' : 'ready'
    const { seals } = documents.layout
    const { view } = this
    if (view.drawing && view.layout === layout && view.content === content) {
      if (status !== view.status || seals !== view.seals) this.#show({ ...view, status, seals })
      return
    }
    const lastChangeAt = this.#lastChange(content)
    const drawing = withLargeWords(drawBoard(layout, content), content)
    this.#show({ status, drawing, notes: noteCount(content), lastChangeAt, layout, content, seals })
  }

  /** What came while nobody watched was made when its makers' clocks said. */
  #lastChange(content: ReadonlyMap<string, TLRecord>): number | undefined {
    const made = newestOf(content, this.#clock.now())
    return this.#changedAt === undefined ? made : Math.max(this.#changedAt, made ?? 0)
  }

  #refused(reason: CloseReason): void {
    if (reason === 'notAllowed' && this.#refusals === 0) {
      this.#refusals += 1
      this.#forget()
      this.#after(retryMs, () => this.#openAgain())
      return
    }
    this.#forget()
    // Another epoch: the space tells it in a moment, and then this picture is replaced by the next one.
    if (reason === 'replaced') return
    const isPrivate = reason === 'notAllowed' || reason === 'noSuchDocument'
    this.#show({ ...emptyTile, status: isPrivate ? 'private' : 'offline' })
  }

  #openAgain(): void {
    const refusals = this.#refusals
    if (this.#watchers > 0) this.#open()
    this.#refusals = refusals
  }

  /** Keeps the connection for a while, unless another picture needs it. */
  #rest(): void {
    this.#documents?.content.spare()
    this.#documents?.layout.spare()
    this.#after(lingerMs, () => this.#hangUp())
  }

  #hangUp(): void {
    this.#documents?.content.hangUp()
    this.#documents?.layout.hangUp()
  }

  /** Nothing stays of what may not be read any more. */
  #forget(): void {
    this.#cancelTimer()
    this.#redraw.cancel()
    this.#documents?.content.close()
    this.#documents?.layout.close()
    this.#documents = undefined
    this.#changedAt = undefined
    if (!this.#closed && this.#view.drawing) this.#show(emptyTile)
  }

  #after(milliseconds: number, call: () => void): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#clock.later(milliseconds, call)
  }

  #show(view: TileView): void {
    this.#view = view
    for (const listener of [...this.#listeners]) listener()
  }
}

/** When the newest thing was made, as its maker's clock said; a clock that is ahead says now. */
function newestOf(content: ReadonlyMap<string, TLRecord>, now: number): number | undefined {
  let newest: number | undefined
  for (const { meta } of content.values()) {
    const at = (meta as { at?: unknown }).at
    if (typeof at === 'number' && at > (newest ?? 0)) newest = at
  }
  return newest === undefined ? undefined : Math.min(newest, now)
}
