/** How long a hidden or stalled page may wait for its next frame. */
const fallbackMs = 250

/**
 * Runs a task once in the next animation frame, however often it is asked. A hidden tab has no
 * frames, so there a timer does it.
 */
export class FrameTask {
  readonly #task: () => void
  #frame: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(task: () => void) {
    this.#task = task
  }

  get isPlanned(): boolean {
    return this.#timer !== undefined
  }

  plan(): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(this.#run, fallbackMs)
    if (typeof requestAnimationFrame === 'function') this.#frame = requestAnimationFrame(this.#run)
  }

  /** Does it now when it was planned. */
  runIfPlanned(): void {
    if (this.isPlanned) this.#run()
  }

  cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  readonly #run = (): void => {
    this.cancel()
    this.#task()
  }
}
