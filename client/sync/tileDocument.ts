import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type Seals, sealsOf } from '../../shared/board/harvest/brought.ts'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { Box } from '../tiles/marks.ts'
import { Connection } from './connection.ts'
import { lookingAt } from './lookingAt.ts'
import type { Seat } from './seat.ts'
import type { TilePlace, TilePlaces } from './tilePlaces.ts'
import { TileRecords } from './tileRecords.ts'

export type TileDocumentOptions = {
  url: string
  name: string
  epoch: number
  /** Whether a record with this id is one of the document. */
  belongs: (id: string) => boolean
  places: TilePlaces
  /** How many connections all pictures of this kind may have together. */
  most: number
  /** Whether the connection stays open after the first answer. */
  stays: boolean
  /** Something changed; `edited` when somebody changed the document just now. */
  changed: (edited: boolean) => void
  refused: (reason: CloseReason) => void
  /** Somebody looks elsewhere on the board; only told in the seat of the shared screen. */
  looked?: () => void
  /** As whom; the shared screen also reads where its people look, and they still do not see it. */
  seat: Seat
  socket?: typeof WebSocket
}

/**
 * A document that is only looked at: its records, and a connection while somebody watches. Nothing of it is
 * kept on this device, and nobody sees that it is read.
 */
export class TileDocument {
  readonly records: TileRecords
  isSynced = false
  /** What harvests brought to the board, when this is its layout; another object when more was. */
  seals: Seals = new Map()
  /** `away`: not connected, or not yet; `lost`: the connection broke. */
  line: 'away' | 'connected' | 'lost' = 'away'
  readonly #options: TileDocumentOptions
  readonly #document = new Y.Doc()
  readonly #awareness = new Awareness(this.#document)
  #place: TilePlace | undefined
  #connection: Connection | undefined

  constructor(options: TileDocumentOptions) {
    this.#options = options
    this.#awareness.setLocalState(null)
    if (options.looked) this.#awareness.on('change', options.looked)
    const seals = sealsOf(this.#document)
    seals.observe(() => {
      this.seals = new Map(seals.entries())
      options.changed(false)
    })
    this.records = new TileRecords(this.#document, options.belongs, () =>
      options.changed(this.line === 'connected'),
    )
  }

  /** The part of the page that a member looks at; undefined when they are not here. */
  lookOf(memberId: string): Box | undefined {
    const { states, meta } = this.#awareness
    const clients = [...states].map(([id, state]) => ({ state, updatedAt: meta.get(id)?.lastUpdated ?? 0 }))
    return lookingAt(clients, memberId)
  }

  /** Connects as soon as there is a place. */
  open(): void {
    this.#place?.keep()
    if (this.#place) return
    const place = this.#options.places.ask(this.#options.most, () => this.#connect())
    this.#place = place
  }

  /** Nobody looks now: the connection goes when another picture needs it. */
  spare(): void {
    this.#place?.spare(() => this.hangUp())
  }

  /** Hangs up; what was read stays. */
  hangUp(): void {
    this.#connection?.destroy()
    this.#connection = undefined
    this.line = 'away'
    const place = this.#place
    this.#place = undefined
    place?.release()
  }

  close(): void {
    this.hangUp()
    this.records.destroy()
    this.#awareness.destroy()
    this.#document.destroy()
  }

  #connect(): void {
    const { url, name, epoch, seat, socket } = this.#options
    this.#connection = new Connection({
      ...{ url, name, epoch, document: this.#document, awareness: this.#awareness, seat },
      ...{ writable: false, quiet: seat === 'member', ...(socket ? { socket } : {}) },
      events: {
        ...{ opened: nothing, sentStep2: nothing, sentUpdate: nothing, acknowledged: nothing },
        synced: () => this.#synced(),
        closed: () => this.#closed(),
        delayed: nothing,
        refused: (reason) => this.#refused(reason),
        // The server went back to an older state: what we have is of no use to anyone.
        ahead: () => this.#refused('replaced'),
      },
    })
    this.#connection.connect()
  }

  #synced(): void {
    this.isSynced = true
    this.line = 'connected'
    this.#place?.settled()
    if (!this.#options.stays) this.hangUp()
    this.#options.changed(false)
  }

  #closed(): void {
    if (this.line !== 'connected') return
    this.line = 'lost'
    this.#options.changed(false)
  }

  #refused(reason: CloseReason): void {
    this.hangUp()
    this.#options.refused(reason)
  }
}

function nothing(): void {}
