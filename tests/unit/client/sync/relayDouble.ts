import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { messageTypes, syncTypes } from '../../../../shared/protocol/messages.ts'

/** What the double tells of one connection. */
export type Line = {
  readonly url: URL
  /** Types of the sync messages that came in. */
  readonly received: string[]
  /** Presence messages that came in: how many clients each told of. */
  readonly presence: number[]
  /** Questions for presence: the signs of life that are asked. */
  asked: number
  /** Whether neither side has closed it. */
  isOpen: boolean
  /** Ends the line from the server's side. */
  close: (code: number) => void
  /** Acknowledges everything that came in. */
  acknowledge: () => void
}

/** A relay of one document in memory, with sockets that a test opens, silences and closes. */
export class RelayDouble {
  document = new Y.Doc()
  readonly lines: Line[] = []
  /** Whether the server answers at all; false is a half-open line. */
  silent = false
  /** Whether what comes in is acknowledged at once. */
  acknowledges = true
  /** A close code for who connects now. */
  refuses: number | undefined
  readonly socket: typeof WebSocket

  constructor() {
    const relay = this
    this.socket = class extends SocketDouble {
      constructor(url: string) {
        super(url, relay)
      }
    } as unknown as typeof WebSocket
  }

  get line(): Line {
    const last = this.lines.at(-1)
    if (!last) throw new Error('nobody is connected')
    return last
  }
}

class SocketDouble {
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  readonly #relay: RelayDouble
  readonly #line: Line
  #count = 0

  constructor(url: string, relay: RelayDouble) {
    this.#relay = relay
    this.#line = {
      url: new URL(url),
      received: [],
      presence: [],
      asked: 0,
      isOpen: true,
      close: (code) => this.#end(code),
      acknowledge: () => this.#acknowledge(),
    }
    relay.lines.push(this.#line)
    queueMicrotask(() => this.#open())
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 1 && !this.#isDeaf()) this.#take(decoding.createDecoder(bytes))
  }

  close(): void {
    this.readyState = 3
    this.#line.isOpen = false
    this.#relay.document.off('update', this.#forward)
  }

  #open(): void {
    if (this.readyState !== 0) return
    if (this.#relay.silent) return
    this.readyState = 1
    const { refuses } = this.#relay
    this.onopen?.()
    if (refuses !== undefined) return this.#end(refuses)
    this.#relay.document.on('update', this.#forward)
    this.#sync(syncTypes.step1, Y.encodeStateVector(this.#relay.document))
  }

  #isDeaf(): boolean {
    return this.#relay.silent || this.#relay.refuses !== undefined
  }

  readonly #forward = (update: Uint8Array, origin: unknown): void => {
    if (origin !== this) this.#sync(syncTypes.update, update)
  }

  #end(code: number): void {
    this.close()
    this.onclose?.({ code, reason: '' })
  }

  #take(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder)
    if (type === messageTypes.queryAwareness) {
      this.#line.asked += 1
      return this.#write([messageTypes.awareness, 1, 0])
    }
    if (type === messageTypes.awareness) {
      const states = decoding.createDecoder(decoding.readVarUint8Array(decoder))
      return void this.#line.presence.push(decoding.readVarUint(states))
    }
    this.#takeSync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
  }

  #takeSync(type: number, payload: Uint8Array): void {
    this.#line.received.push(['step1', 'step2', 'update'][type] ?? '?')
    if (type === syncTypes.step1) {
      return this.#sync(syncTypes.step2, Y.encodeStateAsUpdate(this.#relay.document, payload))
    }
    Y.applyUpdate(this.#relay.document, payload, this)
    this.#count += 1
    if (this.#relay.acknowledges) this.#acknowledge()
  }

  #acknowledge(): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.saved)
    encoding.writeVarUint(encoder, this.#count)
    this.#write(encoding.toUint8Array(encoder))
  }

  #sync(type: number, payload: Uint8Array): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, payload)
    this.#write(encoding.toUint8Array(encoder))
  }

  #write(bytes: Iterable<number>): void {
    if (this.readyState === 1 && !this.#relay.silent)
      this.onmessage?.({ data: Uint8Array.from(bytes).buffer })
  }
}
