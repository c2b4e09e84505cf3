import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { type CloseReason, closeCodes } from '../../shared/protocol/closeCodes.ts'
import { decodeFrame } from '../room/frame.ts'
import type { RelayObserver } from '../room/observer.ts'
import type { Participant, Wire } from '../room/participant.ts'
import { Malformed } from '../room/reader.ts'
import type { RoomHold } from '../room/registry.ts'
import { InboundRate } from './inboundRate.ts'
import type { Target } from './target.ts'

/** How long a closed socket may take to say goodbye. */
const goodbyeMs = 2_000

/** The write side of a WebSocket. Frames come ready-made, so they go to the raw socket. */
export class SocketWire implements Wire {
  readonly #websocket: WebSocket
  readonly #socket: Duplex

  constructor(websocket: WebSocket, socket: Duplex) {
    this.#websocket = websocket
    this.#socket = socket
  }

  write(...parts: Uint8Array[]): void {
    if (this.#websocket.readyState !== this.#websocket.OPEN) return
    if (parts.length > 1) this.#socket.cork()
    for (const part of parts) this.#socket.write(part)
    if (parts.length > 1) this.#socket.uncork()
  }

  waitingBytes(): number {
    return this.#socket.writableLength
  }

  close(reason: CloseReason, detail: string): void {
    closeSocket(this.#websocket, reason, detail)
  }
}

/** Closes with a code that the client understands, and for good when the other side does not answer. */
export function closeSocket(websocket: WebSocket, reason: CloseReason, detail: string): void {
  if (websocket.readyState !== websocket.OPEN) return
  websocket.close(closeCodes[reason], detail)
  setTimeout(() => websocket.terminate(), goodbyeMs).unref()
}

/** Ties one open WebSocket to its room until either ends. */
export class Connection {
  readonly participant: Participant
  readonly target: Target
  readonly sessionHash: string
  readonly epoch: number | undefined
  /** Resolves when the socket is closed. */
  readonly gone: Promise<void>
  /** Answers that are still missing to our pings. */
  missedPings = 0
  readonly #websocket: WebSocket
  readonly #hold: RoomHold
  readonly #observer: RelayObserver
  readonly #rate = new InboundRate()

  constructor(options: {
    websocket: WebSocket
    socket: Duplex
    hold: RoomHold
    participant: Participant
    target: Target
    sessionHash: string
    epoch: number | undefined
    observer: RelayObserver
    closed: (connection: Connection) => void
  }) {
    this.participant = options.participant
    this.target = options.target
    this.sessionHash = options.sessionHash
    this.epoch = options.epoch
    this.#websocket = options.websocket
    this.#hold = options.hold
    this.#observer = options.observer
    options.websocket.on('message', (data, isBinary) => this.#take(data as Buffer, isBinary))
    options.websocket.on('pong', () => {
      this.missedPings = 0
    })
    this.gone = new Promise((resolve) => {
      options.websocket.once('close', () => {
        this.#leave()
        options.closed(this)
        resolve()
      })
    })
    options.socket.on('drain', () => this.#hold.room.drained(this.participant))
    this.#hold.room.join(this.participant)
  }

  get room() {
    return this.#hold.room
  }

  ping(): void {
    this.missedPings += 1
    if (this.#websocket.readyState === this.#websocket.OPEN) this.#websocket.ping()
  }

  /** Ends the connection without a goodbye: nobody answers on the other side. */
  drop(): void {
    this.#websocket.terminate()
  }

  /** Closes for a reason that is no fault of the client. */
  close(reason: CloseReason, detail: string): void {
    closeSocket(this.#websocket, reason, detail)
  }

  refuse(reason: CloseReason, detail: string): void {
    this.#observer.refused(reason, detail)
    this.close(reason, detail)
  }

  #take(data: Buffer, isBinary: boolean): void {
    if (this.#websocket.readyState !== this.#websocket.OPEN) return
    this.missedPings = 0
    if (!isBinary) this.refuse('badFrame', 'text message')
    else if (!this.#rate.allows(data.length)) this.refuse('tooFast', 'too many messages')
    else this.#decode(data)
  }

  #decode(data: Buffer): void {
    try {
      this.#hold.room.receive(this.participant, decodeFrame(data))
    } catch (error) {
      if (!(error instanceof Malformed)) this.#observer.fault('message', error)
      this.refuse('badFrame', error instanceof Malformed ? error.message : 'could not be handled')
    }
  }

  #leave(): void {
    this.#hold.room.leave(this.participant)
    this.#hold.release()
  }
}
