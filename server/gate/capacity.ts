/** Counts what is under way and refuses beyond a maximum, so that memory is bounded. */
export class Capacity {
  readonly #maximum: number
  #taken = 0

  constructor(maximum: number) {
    this.#maximum = maximum
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes a place; undefined when all are taken. The answer gives it back, once however often it is called. */
  take(): (() => void) | undefined {
    if (this.#taken >= this.#maximum) return undefined
    this.#taken += 1
    let held = true
    return () => {
      if (held) this.#taken -= 1
      held = false
    }
  }
}
