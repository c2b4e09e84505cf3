import type { SavedState } from './views.ts'

/** After this long without an acknowledgement, "saving" is not the truth any more. */
export const slowSaveMs = 4_000

/** Clock and timer, so that tests need no waiting. */
export type Clock = {
  now: () => number
  /** Calls back once after a while; answers how to cancel. */
  later: (milliseconds: number, call: () => void) => () => void
}

export const realClock: Clock = {
  now: () => Date.now(),
  later: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

/**
 * Knows whether one document is saved (B29). The relay counts the sync messages of a connection
 * that are in its journal (message 100); when it has counted as many as were sent, and the step 2
 * that brings offline work was among them, everything is saved. A new connection starts from zero.
 */
export class SavedTracker {
  readonly #clock: Clock
  readonly #changed: () => void
  #sent = 0
  #acknowledged = 0
  #handshaken = false
  #connected = false
  /** Edits that no acknowledgement covers yet. */
  #edited: boolean
  /** Changes of the board that are not in the document yet; the next flush brings them. */
  #unflushed = false
  #keptOnDevice: boolean
  #waitingSince = 0
  #cancelTimer: () => void = () => {}

  constructor(options: {
    /** Whether the offline copy holds edits that were never acknowledged. */
    hadUnsent: boolean
    /** Whether edits survive closing the page. */
    keptOnDevice: boolean
    changed: () => void
    clock?: Clock
  }) {
    this.#edited = options.hadUnsent
    this.#keptOnDevice = options.keptOnDevice
    this.#changed = options.changed
    this.#clock = options.clock ?? realClock
  }

  get state(): SavedState {
    if (!this.#edited && !this.#unflushed) return 'saved'
    if (this.#connected && this.#clock.now() - this.#waitingSince < slowSaveMs) return 'saving'
    return this.#keptOnDevice ? 'device' : 'unsaved'
  }

  /** Whether some edit was never acknowledged; kept with the offline copy. */
  get hasUnsent(): boolean {
    return this.#edited
  }

  set keptOnDevice(kept: boolean) {
    if (this.#keptOnDevice === kept) return
    this.#keptOnDevice = kept
    this.#changed()
  }

  set unflushed(unflushed: boolean) {
    if (this.#unflushed === unflushed) return
    if (unflushed) this.#startWaiting()
    this.#unflushed = unflushed
    this.#changed()
  }

  /** A change by this page is in the document. */
  edited(): void {
    if (this.#edited) return
    this.#startWaiting()
    this.#edited = true
    this.#changed()
  }

  opened(): void {
    this.#sent = 0
    this.#acknowledged = 0
    this.#handshaken = false
    this.#connected = true
    this.#startWaiting()
    this.#changed()
  }

  closed(): void {
    this.#connected = false
    this.#handshaken = false
    this.#cancelTimer()
    this.#changed()
  }

  /** The step 2 that brings everything the server lacks was sent. */
  sentStep2(): void {
    this.#handshaken = true
    this.sentUpdate()
  }

  sentUpdate(): void {
    if (this.#sent === this.#acknowledged) this.#startWaiting()
    this.#sent += 1
  }

  acknowledged(count: number): void {
    if (count > this.#acknowledged) this.#startWaiting()
    this.#acknowledged = Math.max(this.#acknowledged, count)
    if (!this.#handshaken || this.#acknowledged < this.#sent) return
    this.#cancelTimer()
    this.#edited = false
    this.#changed()
  }

  destroy(): void {
    this.#cancelTimer()
  }

  #startWaiting(): void {
    this.#waitingSince = this.#clock.now()
    this.#cancelTimer()
    this.#cancelTimer = this.#clock.later(slowSaveMs, this.#changed)
  }
}

const gravity: readonly SavedState[] = ['saved', 'saving', 'device', 'unsaved']

/** The worst of several documents. */
export function worstState(states: readonly SavedState[]): SavedState {
  return gravity[Math.max(0, ...states.map((state) => gravity.indexOf(state)))] ?? 'saved'
}
