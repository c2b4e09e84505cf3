import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as awarenessProtocol from 'y-protocols/awareness'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import { decodeFrame } from '../../server/room/frame.ts'
import { Participant, type Wire } from '../../server/room/participant.ts'
import type { RoomHold, RoomRegistry } from '../../server/room/registry.ts'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { messageTypes } from '../../shared/protocol/messages.ts'

/** One connection of a peer; what was sent over it and not yet delivered can be lost with it. */
export type Link = { participant: Participant; hold: RoomHold; toServer: Uint8Array[]; toPeer: Uint8Array[] }

/**
 * A client of the relay in memory: a Y.Doc, awareness, and y-websocket's protocol over queues that a
 * test delivers when it likes.
 */
export class Peer {
  readonly memberId: string
  readonly document: Y.Doc
  readonly awareness: awarenessProtocol.Awareness
  link: Link | undefined
  closedWith: CloseReason | undefined
  /** Sync messages sent and acknowledged over the present link. */
  sent = 0
  saved = 0
  received: Uint8Array[] = []
  waiting = 0
  mayWrite = true
  wantsPresence = true

  constructor(memberId: string, document = new Y.Doc()) {
    this.memberId = memberId
    this.document = document
    this.awareness = new awarenessProtocol.Awareness(document)
    document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.link)
        this.#sendSync(this.link, (encoder) => syncProtocol.writeUpdate(encoder, update))
    })
  }

  get isSaved(): boolean {
    return this.saved === this.sent
  }

  async connect(registry: RoomRegistry, key: string): Promise<Link> {
    const hold = await registry.hold(key)
    const link: Link = { participant: this.#participant(), hold, toServer: [], toPeer: [] }
    this.#wires.set(link.participant, link)
    this.link = link
    this.sent = 0
    this.saved = 0
    this.closedWith = undefined
    hold.room.join(link.participant)
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    syncProtocol.writeSyncStep1(encoder, this.document)
    link.toServer.push(encoding.toUint8Array(encoder))
    return link
  }

  /** Ends the peer's side; the server hears of it when `hangUp` is called for the link. */
  drop(): Link | undefined {
    const link = this.link
    this.link = undefined
    return link
  }

  /** The server's side of a link ends. */
  static hangUp(link: Link): void {
    link.toServer.length = 0
    link.hold.room.leave(link.participant)
    link.hold.release()
  }

  disconnect(): void {
    const link = this.drop()
    if (link) Peer.hangUp(link)
  }

  /** Delivers up to `count` messages of the present link to the server. */
  deliverToServer(count = Number.POSITIVE_INFINITY): void {
    const link = this.link
    for (let index = 0; index < count && link && link.toServer.length > 0; index += 1) {
      this.raw(link.toServer.shift() as Uint8Array)
    }
  }

  /** Delivers up to `count` messages of the present link to the peer. */
  deliverToPeer(count = Number.POSITIVE_INFINITY): void {
    const link = this.link
    for (let index = 0; index < count && link && this.link === link && link.toPeer.length > 0; index += 1) {
      this.#take(link.toPeer.shift() as Uint8Array, link)
    }
  }

  /** Gives the server any bytes as a message, as a hand-written client would. */
  raw(message: Uint8Array): void {
    const link = this.link
    if (link) link.hold.room.receive(link.participant, decodeFrame(message))
  }

  /** Announces a presence state. */
  present(state: Record<string, unknown> | null): void {
    this.awareness.setLocalState(state)
    this.sendPresence([this.document.clientID])
  }

  sendPresence(clients: number[]): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(encoder, awarenessProtocol.encodeAwarenessUpdate(this.awareness, clients))
    this.link?.toServer.push(encoding.toUint8Array(encoder))
  }

  destroy(): void {
    this.disconnect()
    this.awareness.destroy()
    this.document.destroy()
  }

  readonly #wires = new WeakMap<Participant, Link>()

  #participant(): Participant {
    const wire: Wire = {
      write: (...parts) => {
        const link = this.#wires.get(participant) ?? this.link
        for (const message of splitFrames(Buffer.concat(parts))) link?.toPeer.push(message)
      },
      waitingBytes: () => this.waiting,
      close: (reason) => {
        const link = this.#wires.get(participant)
        if (this.link === link) {
          this.closedWith = reason
          this.link = undefined
        }
        if (link) Peer.hangUp(link)
      },
    }
    const stamp = {
      id: this.memberId,
      name: this.memberId,
      role: 'participant' as const,
      discipline: '',
      color: '#000',
    }
    const participant = new Participant(wire, {
      memberId: this.memberId,
      stamp,
      mayWrite: this.mayWrite,
      wantsSaved: true,
      wantsPresence: this.wantsPresence,
    })
    return participant
  }

  #take(message: Uint8Array, link: Link): void {
    this.received.push(message)
    const decoder = decoding.createDecoder(message)
    const type = decoding.readVarUint(decoder)
    if (type === messageTypes.saved) this.saved = decoding.readVarUint(decoder)
    else if (type === messageTypes.awareness) {
      awarenessProtocol.applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this)
    } else this.#takeSync(decoder, link)
  }

  #takeSync(decoder: decoding.Decoder, link: Link): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    const answered = syncProtocol.readSyncMessage(decoder, encoder, this.document, this)
    if (answered !== syncProtocol.messageYjsSyncStep1) return
    this.sent += 1
    link.toServer.push(encoding.toUint8Array(encoder))
  }

  #sendSync(link: Link, write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    write(encoder)
    this.sent += 1
    link.toServer.push(encoding.toUint8Array(encoder))
  }
}

/** Takes joined, unmasked WebSocket frames apart. */
export function splitFrames(bytes: Uint8Array): Uint8Array[] {
  const messages: Uint8Array[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length; ) {
    const short = view.getUint8(at + 1)
    const header = short < 126 ? 2 : short === 126 ? 4 : 10
    const length =
      short < 126 ? short : short === 126 ? view.getUint16(at + 2) : Number(view.getBigUint64(at + 2))
    messages.push(bytes.slice(at + header, at + header + length))
    at += header + length
  }
  return messages
}

/** Delivers everything both ways until nothing moves any more. */
export async function exchange(registry: RoomRegistry, peers: readonly Peer[]): Promise<void> {
  for (;;) {
    for (const peer of peers) peer.deliverToServer()
    await registry.settle()
    for (const peer of peers) peer.deliverToPeer()
    const moving = peers.some((peer) => peer.link && peer.link.toServer.length + peer.link.toPeer.length > 0)
    if (!moving) return
  }
}

/** A sync message by hand. */
export function syncMessageOf(type: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  encoding.writeVarUint(encoder, type)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}
