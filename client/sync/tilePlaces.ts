/** So many pictures connect at once; the others wait, so that the board that somebody opens goes first. */
const openingAtOnce = 4

/** A wait for a place, or a place that is held. */
export type TilePlace = {
  /** The connection stands. */
  settled: () => void
  /** Nobody looks any more: whoever waits may have the place, and then `giveUp` is called. */
  spare: (giveUp: () => void) => void
  /** Somebody looks again. */
  keep: () => void
  release: () => void
}

type Request = {
  readonly start: () => void
  readonly most: number
  state: 'waiting' | 'opening' | 'open' | 'released'
  giveUp: (() => void) | undefined
}

/**
 * Hands out the connections that the pictures of boards on this page may have, in the order in which they were
 * asked for. A person has a number of connections, and the boards that they work on need some of them.
 */
export class TilePlaces {
  readonly #requests = new Set<Request>()

  /** Calls `start` when there is a place among at most so many; at once when there is one now. */
  ask(most: number, start: () => void): TilePlace {
    const request: Request = { start, most, state: 'waiting', giveUp: undefined }
    this.#requests.add(request)
    this.#handOut()
    return {
      settled: () => {
        if (request.state === 'opening') this.#become(request, 'open')
      },
      spare: (giveUp) => {
        request.giveUp = giveUp
        this.#handOut()
      },
      keep: () => {
        request.giveUp = undefined
      },
      release: () => {
        this.#requests.delete(request)
        if (request.state !== 'released') this.#become(request, 'released')
      },
    }
  }

  #become(request: Request, state: 'open' | 'released'): void {
    request.state = state
    this.#handOut()
  }

  #handOut(): void {
    for (const request of [...this.#requests]) {
      if (request.state !== 'waiting' || this.#count('opening') >= openingAtOnce) continue
      if (!this.#hasRoomFor(request)) this.#takeBack()
      // What was taken back may have gone to it already.
      if (request.state !== 'waiting' || !this.#hasRoomFor(request)) continue
      request.state = 'opening'
      request.start()
    }
  }

  #hasRoomFor({ most }: Request): boolean {
    return this.#count('opening') + this.#count('open') < most
  }

  /** Ends the connection that was longest of no use. */
  #takeBack(): void {
    const held = [...this.#requests].find(({ state, giveUp }) => state !== 'waiting' && giveUp !== undefined)
    const giveUp = held?.giveUp
    if (held) held.giveUp = undefined
    giveUp?.()
  }

  #count(state: Request['state']): number {
    return [...this.#requests].filter((request) => request.state === state).length
  }
}
