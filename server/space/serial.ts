/** Runs work one after another; a failure of one does not stop the next. */
export class Serial {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  get isIdle(): boolean {
    return this.#waiting === 0
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1
    const result = this.#last.then(work, work)
    this.#last = result
      .catch(() => undefined)
      .finally(() => {
        this.#waiting -= 1
      })
    return result
  }
}
