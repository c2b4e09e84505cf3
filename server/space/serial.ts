/** How work waits: what must not wait long goes `first`; `of` says whose it is, for who may have little waiting. */
export type Turn = { first?: boolean; of?: string }

type Job = { start: () => Promise<void>; of: string | undefined }

/**
 * Runs work one after another, in the order in which it came; what goes first overtakes what waits, never what
 * runs. A failure of one does not stop the next.
 */
export class Serial {
  readonly #first: Job[] = []
  readonly #usual: Job[] = []
  #running = false

  get isIdle(): boolean {
    return !this.#running
  }

  /** Whether somebody has work here that has not begun. */
  hasWaiting(of: string): boolean {
    return this.#usual.some((job) => job.of === of) || this.#first.some((job) => job.of === of)
  }

  run<T>(work: () => Promise<T>, { first = false, of }: Turn = {}): Promise<T> {
    const result = new Promise<T>((resolve, reject) => {
      const start = () => work().then(resolve, reject)
      const waiting = first ? this.#first : this.#usual
      waiting.push({ start, of })
    })
    if (!this.#running) void this.#runAll()
    return result
  }

  async #runAll(): Promise<void> {
    this.#running = true
    // Whoever asks goes on before their work begins.
    await undefined
    for (let job = this.#next(); job; job = this.#next()) await job.start()
    this.#running = false
  }

  #next(): Job | undefined {
    return this.#first.shift() ?? this.#usual.shift()
  }
}
