/** What one connection may send: far above what a person or a stock client does. */
const messagesPerSecond = 1_000
const messageBurst = 6_000
const bytesPerSecond = 2 * 1024 * 1024
const byteBurst = 16 * 1024 * 1024

/** Two token buckets in one: messages and bytes. */
export class InboundRate {
  readonly #now: () => number
  #messages = messageBurst
  #bytes = byteBurst
  #at: number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#at = now()
  }

  /** Counts one message; false when it is more than a connection may send. */
  allows(bytes: number): boolean {
    const now = this.#now()
    const seconds = (now - this.#at) / 1000
    this.#at = now
    this.#messages = Math.min(messageBurst, this.#messages + seconds * messagesPerSecond) - 1
    this.#bytes = Math.min(byteBurst, this.#bytes + seconds * bytesPerSecond) - bytes
    return this.#messages >= 0 && this.#bytes >= 0
  }
}
