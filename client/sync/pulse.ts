/** Silence after which the server is asked for a sign of life, and after which the line is given up. */
const askAfterMs = 5_000
const lostAfterMs = 11_000
/** After a sleep or a change of network the answer must come faster. */
const lostAfterDoubtMs = 4_000
const beatMs = 1_500

/**
 * Finds a half-open connection within 15 seconds: a laptop that slept or changed its network keeps
 * a socket that looks open and leads nowhere. Browsers do not show the server's pings.
 */
export class Pulse {
  readonly #options: { lastHeard: () => number; ask: () => void; lost: () => void }
  #timer: ReturnType<typeof setInterval> | undefined
  #askedAt: number | undefined
  #doubtedAt: number | undefined

  constructor(options: { lastHeard: () => number; ask: () => void; lost: () => void }) {
    this.#options = options
  }

  start(): void {
    this.stop()
    this.#timer = setInterval(() => this.#beat(), beatMs)
    globalThis.addEventListener?.('online', this.#doubt)
    globalThis.addEventListener?.('offline', this.#doubt)
    globalThis.document?.addEventListener('visibilitychange', this.#doubt)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#askedAt = undefined
    this.#doubtedAt = undefined
    globalThis.removeEventListener?.('online', this.#doubt)
    globalThis.removeEventListener?.('offline', this.#doubt)
    globalThis.document?.removeEventListener('visibilitychange', this.#doubt)
  }

  readonly #doubt = (): void => {
    this.#doubtedAt = Date.now()
    this.#askedAt = Date.now()
    this.#options.ask()
  }

  #beat(): void {
    const now = Date.now()
    const heard = this.#options.lastHeard()
    if (this.#askedAt !== undefined && heard >= this.#askedAt) {
      this.#askedAt = undefined
      this.#doubtedAt = undefined
    }
    const doubted = this.#doubtedAt !== undefined && now - this.#doubtedAt > lostAfterDoubtMs
    if (this.#askedAt !== undefined && (doubted || now - heard > lostAfterMs)) return this.#options.lost()
    if (this.#askedAt === undefined && now - heard > askAfterMs) {
      this.#askedAt = now
      this.#options.ask()
    }
  }
}
