import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import { messageTypes } from '../../shared/protocol/messages.ts'

export type SyncOptions = {
  token?: string
  headers?: Record<string, string>
  query?: string
  document?: Y.Doc
}

/**
 * A y-websocket client by hand over a real socket, with a bearer token and counts of what is saved. Every
 * wait is for an event; the test's own time-out ends a wait that never comes.
 */
export class SyncClient {
  readonly document: Y.Doc
  readonly socket: WebSocket
  sent = 0
  saved = 0
  closeCode: number | undefined
  /** The status of a refused upgrade. */
  refusedStatus: number | undefined
  synced = false
  #listeners = new Set<() => void>()

  constructor(url: string, path: string, options: SyncOptions = {}) {
    this.document = options.document ?? new Y.Doc()
    const headers = {
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    }
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${path}?saved=1${options.query ?? ''}`, {
      headers,
    })
    this.socket.on('open', () => this.#open())
    this.socket.on('message', (data: Buffer) => this.#take(new Uint8Array(data)))
    this.socket.on('error', () => this.#changed())
    this.socket.on('unexpected-response', (request, response) => {
      this.refusedStatus = response.statusCode
      request.destroy()
      this.#changed()
    })
    this.socket.on('close', (code) => {
      this.closeCode = code
      this.#changed()
    })
    this.document.on('update', this.#update)
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN
  }

  get isSaved(): boolean {
    return this.saved === this.sent
  }

  /** Resolves when the condition holds; checked after everything that happens to this client. */
  until(condition: () => boolean): Promise<void> {
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

  async ready(): Promise<this> {
    await this.until(() => this.synced || this.closeCode !== undefined || this.refusedStatus !== undefined)
    return this
  }

  /** Sends any bytes as one message. */
  raw(message: Uint8Array | string): void {
    this.socket.send(message)
  }

  async end(): Promise<void> {
    this.document.off('update', this.#update)
    this.socket.terminate()
    await this.until(() => this.socket.readyState === WebSocket.CLOSED)
  }

  readonly #update = (update: Uint8Array, origin: unknown) => {
    if (origin === this || !this.isOpen) return
    this.sent += 1
    this.raw(message((encoder) => syncProtocol.writeUpdate(encoder, update)))
  }

  #open(): void {
    this.raw(message((encoder) => syncProtocol.writeSyncStep1(encoder, this.document)))
    this.#changed()
  }

  #take(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    const type = decoding.readVarUint(decoder)
    if (type === messageTypes.saved) this.saved = decoding.readVarUint(decoder)
    if (type === messageTypes.sync) this.#sync(decoder)
    this.#changed()
  }

  #sync(decoder: decoding.Decoder): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    const type = syncProtocol.readSyncMessage(decoder, encoder, this.document, this)
    if (type === syncProtocol.messageYjsSyncStep2) this.synced = true
    if (type !== syncProtocol.messageYjsSyncStep1) return
    this.sent += 1
    this.raw(encoding.toUint8Array(encoder))
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

function message(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
