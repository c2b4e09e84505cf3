/** The part of a worker that is used here. */
export type Asked<Request> = {
  postMessage(request: Request): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Asks a worker one thing at a time. While it is at work only the newest question is kept: what a board said in between
 * nobody needs any more, so a slow answer comes seldom instead of late.
 */
export class LatestFirst<Request, Answer> {
  readonly #worker: Asked<Request>
  #isBusy = false
  #next: Request | undefined

  constructor(
    worker: Asked<Request>,
    tell: { answer: (answer: Answer) => void; failed: (words: string) => void },
  ) {
    this.#worker = worker
    worker.onmessage = ({ data }) => {
      this.#isBusy = false
      tell.answer(data)
      const next = this.#next
      this.#next = undefined
      if (next !== undefined) this.ask(next)
    }
    worker.onerror = ({ message }) => tell.failed(message)
  }

  ask(request: Request): void {
    if (this.#isBusy) {
      this.#next = request
      return
    }
    this.#isBusy = true
    this.#worker.postMessage(request)
  }

  close(): void {
    this.#worker.terminate()
  }
}
