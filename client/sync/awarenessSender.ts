import * as encoding from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { messageTypes } from '../../shared/protocol/messages.ts'

/** More than the relay adds to a presence while a connection lives: one for each new name or role, one for leaving. */
const aheadOfRelay = 16

type AwarenessChange = { added: number[]; updated: number[]; removed: number[] }

/**
 * Sends this page's own presence, at most so many times a second. The stock provider sends every
 * presence that it receives back to the server: 8,844 messages a second for 30 people, not 318.
 */
export class AwarenessSender {
  perSecond = 10
  readonly #awareness: Awareness
  readonly #send: (bytes: Uint8Array) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #sentAt = 0

  constructor(awareness: Awareness, send: (bytes: Uint8Array) => void) {
    this.#awareness = awareness
    this.#send = send
    awareness.on('update', this.#plan)
  }

  /**
   * Makes one's own presence newer than the farewell that the relay told the others when the line broke. Without it
   * they take who is back for somebody who left, until the second sign of life: half a minute.
   */
  comeBack(): void {
    const own = this.#awareness.meta.get(this.#awareness.clientID)
    if (own) own.clock += aheadOfRelay
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#awareness.off('update', this.#plan)
  }

  readonly #plan = (change: AwarenessChange, origin: unknown): void => {
    if (origin !== 'local' || this.#timer !== undefined) return
    if (change.removed.length > 0) return this.#sendNow()
    const wait = Math.max(0, this.#sentAt + 1_000 / this.perSecond - Date.now())
    this.#timer = setTimeout(() => this.#sendNow(), wait)
  }

  #sendNow(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#sentAt = Date.now()
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID]))
    this.#send(encoding.toUint8Array(encoder))
  }
}
