import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type CloseReason, closeReason } from '../../shared/protocol/closeCodes.ts'
import { messageTypes, syncTypes } from '../../shared/protocol/messages.ts'
import { AwarenessSender } from './awarenessSender.ts'
import { HeldWhileComposing } from './composing.ts'
import { Pulse } from './pulse.ts'
import type { Seat } from './seat.ts'
import { isAhead } from './stateVector.ts'

export type ConnectionEvents = {
  /** The socket is open; nothing was exchanged yet. */
  opened: () => void
  /** The server's state is in the document. */
  synced: () => void
  closed: () => void
  /** The server said "not now", in so many words; the connection tries again. */
  delayed: (reason: CloseReason) => void
  /** The server said no for good. */
  refused: (reason: CloseReason) => void
  /**
   * The local copy cannot be brought in line with the server: the document may not be written but
   * holds something that the server lacks, or an update does not apply to it.
   */
  ahead: () => void
  sentStep2: () => void
  sentUpdate: () => void
  /** So many sync messages of this connection are in the journal. */
  acknowledged: (count: number) => void
}

export type ConnectionOptions = {
  /** `ws(s)://host/sync/<spaceId>` */
  url: string
  /** Name of the document, the last part of the path. */
  name: string
  document: Y.Doc
  awareness: Awareness
  epoch: number | undefined
  /** Nothing of a document that may not be written is ever sent. */
  writable: boolean
  /** For who only looks at what is written: no presence and no word of what is saved comes in. */
  quiet?: boolean
  /** As whom; as the member of this browser when it is not said. */
  seat?: Seat
  events: ConnectionEvents
  /** 0 to 1; spreads reconnects so that a room does not come back in one moment. */
  random?: () => number
  socket?: typeof WebSocket
}

/** Waits between tries: from a part of the first, doubling, to at most the slowest. */
const firstRetryMs = 300
const slowestRetryMs = 8_000

/**
 * A document's connection with the relay: y-websocket's provider with our own message handlers. The
 * stock ones answer everybody's presence with an echo of it, send a document whether it may be
 * written or not, and do not count what was saved.
 */
export class Connection {
  readonly #provider: WebsocketProvider
  readonly #options: ConnectionOptions
  readonly #presence: AwarenessSender
  readonly #pulse: Pulse
  readonly #others: HeldWhileComposing
  #writable: boolean
  /** Whether this connection's step 2 went out; updates before it would only say the same. */
  #handshaken = false
  #attempts = 0
  /** When the server last said something. */
  #heardAt = 0

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#writable = options.writable
    const { url, name, document, awareness, epoch } = options
    this.#provider = new WebsocketProvider(url, name, document, {
      connect: false,
      disableBc: true,
      awareness,
      params: {
        ...(options.quiet === true ? { presence: '0' } : { saved: '1' }),
        ...(epoch === undefined ? {} : { epoch: String(epoch) }),
        ...(options.seat === 'screen' ? { seat: 'screen' } : {}),
      },
      ...(options.socket ? { WebSocketPolyfill: options.socket } : {}),
    })
    this.#presence = new AwarenessSender(awareness, (bytes) => this.#send(bytes))
    this.#pulse = new Pulse({
      lastHeard: () => this.#heardAt,
      ask: () => this.#send(new Uint8Array([messageTypes.queryAwareness])),
      lost: () => this.#reconnect(),
    })
    this.#others = new HeldWhileComposing((update) => {
      if (!this.#apply(update)) this.#options.events.ahead()
    })
    this.#replaceHandlers()
    this.#listen()
    globalThis.addEventListener?.('online', this.#backOnline)
  }

  connect(): void {
    this.#provider.connect()
  }

  /**
   * Changes whether this page may write. When it may not any more, the connection starts anew, so
   * that what never arrived is noticed as being ahead of the server.
   */
  set writable(writable: boolean) {
    if (writable === this.#writable) return
    this.#writable = writable
    if (this.#provider.shouldConnect) this.#reconnect()
  }

  /** Sets how many presence messages a second go out at most. */
  set presencePerSecond(rate: number) {
    this.#presence.perSecond = rate
  }

  destroy(): void {
    globalThis.removeEventListener?.('online', this.#backOnline)
    this.#pulse.stop()
    this.#presence.destroy()
    this.#others.destroy()
    this.#options.document.off('update', this.#sendUpdate)
    this.#provider.destroy()
  }

  #replaceHandlers(): void {
    const provider = this.#provider
    // Pulse watches the line: the stock check gives up a quiet one, and a hidden tab's, each minute.
    clearInterval(provider._checkInterval)
    provider.awareness.off('update', provider._awarenessUpdateHandler)
    this.#options.document.off('update', provider._updateHandler)
    this.#options.document.on('update', this.#sendUpdate)
    const { messageHandlers } = provider
    messageHandlers[messageTypes.sync] = (reply, decoder) => this.#receiveSync(reply, decoder)
    messageHandlers[messageTypes.saved] = (_reply, decoder) =>
      this.#options.events.acknowledged(decoding.readVarUint(decoder))
    for (const [type, handle] of messageHandlers.entries()) {
      if (handle === undefined) continue
      messageHandlers[type] = (...message) => {
        this.#heardAt = Date.now()
        handle(...message)
      }
    }
  }

  #listen(): void {
    const { events } = this.#options
    this.#provider.on('status', ({ status }) => {
      if (status === 'connected') {
        this.#handshaken = false
        this.#heardAt = Date.now()
        this.#pulse.start()
        this.#presence.comeBack()
        events.opened()
      }
      if (status === 'disconnected') events.closed()
    })
    this.#provider.on('connection-close', (event) => this.#prepareRetry(event?.code))
    this.#provider.on('closed', ({ code }) => events.refused(closeReason(code) ?? 'badFrame'))
  }

  /** The provider waits min(2^attempts * 100 ms, maxBackoffTime): we make the second the smaller one. */
  #prepareRetry(code: number | undefined): void {
    this.#pulse.stop()
    this.#handshaken = false
    this.#attempts += 1
    const reason = closeReason(code ?? 0)
    if (reason !== undefined) this.#options.events.delayed(reason)
    const ceiling = Math.min(slowestRetryMs, firstRetryMs * 2 ** this.#attempts)
    // A restarting server meets everyone at once: they come back spread over some seconds.
    const spread = code === 1012 ? Math.max(ceiling, 2_000) : ceiling
    this.#provider.wsUnsuccessfulReconnects = 20
    const random = this.#options.random ?? Math.random
    this.#provider.maxBackoffTime = spread / 4 + random() * spread * 0.75
  }

  /** The network is back: no need to wait for the next try. */
  readonly #backOnline = (): void => {
    if (this.#provider.shouldConnect && !this.#provider.wsconnected) this.#reconnect()
  }

  #reconnect(): void {
    this.#provider.disconnect()
    this.#provider.connect()
  }

  #receiveSync(reply: encoding.Encoder, decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder)
    const payload = decoding.readVarUint8Array(decoder)
    if (type === syncTypes.step1) return this.#answerStep1(reply, payload)
    if (type === syncTypes.update) return this.#others.take(payload)
    if (!this.#apply(payload)) return this.#options.events.ahead()
    if (type !== syncTypes.step2) return
    this.#attempts = 0
    this.#provider.synced = true
    this.#options.events.synced()
  }

  /** False when the update does not fit the local copy, which then must be fetched anew. */
  #apply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#options.document, update, this.#provider)
      return true
    } catch {
      return false
    }
  }

  #answerStep1(reply: encoding.Encoder, stateVector: Uint8Array): void {
    const { document, events } = this.#options
    if (!this.#writable) {
      if (isAhead(document, stateVector)) events.ahead()
      return
    }
    encoding.writeVarUint(reply, messageTypes.sync)
    encoding.writeVarUint(reply, syncTypes.step2)
    encoding.writeVarUint8Array(reply, Y.encodeStateAsUpdate(document, stateVector))
    this.#handshaken = true
    events.sentStep2()
  }

  readonly #sendUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider || !this.#writable || !this.#handshaken) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, syncTypes.update)
    encoding.writeVarUint8Array(encoder, update)
    if (this.#send(encoding.toUint8Array(encoder))) this.#options.events.sentUpdate()
  }

  #send(bytes: Uint8Array): boolean {
    const socket = this.#provider.ws
    if (!this.#provider.wsconnected || socket?.readyState !== 1) return false
    socket.send(bytes as Uint8Array<ArrayBuffer>)
    return true
  }
}
