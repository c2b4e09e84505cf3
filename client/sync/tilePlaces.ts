/** So many pictures connect at once; the others wait, so that the board that somebody opens goes first. */
const openingAtOnce = 4

/** A wait for a place, or a place that is held. `settled` says that the connection stands. */
export type TilePlace = { settled: () => void; release: () => void }

type Request = { start: () => void; most: number; state: 'waiting' | 'opening' | 'open' | 'released' }

/**
 * Hands out the connections that the pictures of boards on this page may have, in the order in which they were
 * asked for. A person has a number of connections, and the boards that they work on need some of them.
 */
export class TilePlaces {
  readonly #requests = new Set<Request>()

  /** Calls `start` when there is a place among at most so many; at once when there is one now. */
  ask(most: number, start: () => void): TilePlace {
    const request: Request = { start, most, state: 'waiting' }
    this.#requests.add(request)
    this.#handOut()
    return {
      settled: () => {
        if (request.state !== 'opening') return
        request.state = 'open'
        this.#handOut()
      },
      release: () => {
        if (request.state === 'released') return
        request.state = 'released'
        this.#requests.delete(request)
        this.#handOut()
      },
    }
  }

  #handOut(): void {
    for (const request of this.#requests) {
      if (request.state !== 'waiting' || !this.#hasPlaceFor(request)) continue
      request.state = 'opening'
      request.start()
    }
  }

  #hasPlaceFor({ most }: Request): boolean {
    const states = [...this.#requests].map(({ state }) => state)
    const opening = states.filter((state) => state === 'opening').length
    const open = states.filter((state) => state === 'open').length
    return opening < openingAtOnce && opening + open < most
  }
}
