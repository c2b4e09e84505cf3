/** What a clock reads; passed in, so that a test can set every hand of it. */
export type ClockSources = {
  /** The machine's own time of day, which may be wrong and may be set. */
  readonly wall: () => number
  /** Milliseconds that only run forward, whatever is done to the time of day. */
  readonly steady: () => number
  /** The server's time of day; undefined when it does not answer. */
  readonly ask: () => Promise<number | undefined>
  /** How far the server was ahead of this machine the last time that was known. */
  readonly remembered: () => number | undefined
  readonly remember: (offset: number) => void
}

/** At this moment of the steady clock it was that late on the server, give or take half the round trip. */
type Reading = { readonly server: number; readonly steady: number; readonly roundTrip: number }

const mostTries = 4
/** So quick an answer is right within a few hundredths of a second; nothing better is needed. */
const quickMs = 80
/** A machine that slept or whose time was set: its two clocks went apart. */
const jumpMs = 2_000

/**
 * The server's time on a machine whose own may be minutes wrong (B9). Between measurements it runs on the
 * steady clock, so that setting the machine's time during a meeting does no harm.
 */
export class ServerClock {
  readonly #sources: ClockSources
  #reading: Reading | undefined
  /** Wall time minus steady time when they were last compared. */
  #apart: number
  #measuring: Promise<void> | undefined
  #firstAsked: Promise<unknown> | undefined

  constructor(sources: ClockSources) {
    this.#sources = sources
    this.#apart = sources.wall() - sources.steady()
  }

  /** Milliseconds since 1970 by the server's clock. */
  now(): number {
    const { wall, steady } = this.#sources
    if (this.#reading) return this.#reading.server + steady() - this.#reading.steady
    return wall() + (this.#sources.remembered() ?? 0)
  }

  /** Asks the server, if nobody did yet; waits for that first answer only, which gives a rough time already. */
  async firstAnswer(): Promise<void> {
    void this.measure()
    await this.#firstAsked
  }

  /** Whether the machine slept or its time was set since the last measurement; then it is time for a new one. */
  get jumped(): boolean {
    const { wall, steady } = this.#sources
    return Math.abs(wall() - steady() - this.#apart) > jumpMs
  }

  /** Asks the server a few times and keeps the answer that came back quickest. Two at once are one. */
  measure(): Promise<void> {
    this.#measuring ??= this.#measure().finally(() => {
      this.#measuring = undefined
    })
    return this.#measuring
  }

  async #measure(): Promise<void> {
    const { wall, steady, remember } = this.#sources
    const jumped = this.jumped
    this.#apart = wall() - steady()
    let best: Reading | undefined
    for (let tries = 0; tries < mostTries && !(best && best.roundTrip <= quickMs); tries += 1) {
      const asking = this.#ask()
      this.#firstAsked ??= asking
      const reading = await asking
      if (!reading) break
      if (!best || reading.roundTrip < best.roundTrip) best = reading
    }
    if (!best || (!jumped && this.#knowsBetter(best))) return
    this.#reading = best
    remember(this.now() - wall())
  }

  /** Whether what is known already is at least as exact as a new answer and agrees with it. */
  #knowsBetter(than: Reading): boolean {
    const known = this.#reading
    if (!known || known === than || known.roundTrip > than.roundTrip) return false
    return Math.abs(known.server - known.steady - (than.server - than.steady)) <= than.roundTrip / 2
  }

  async #ask(): Promise<Reading | undefined> {
    const { steady, ask } = this.#sources
    const sent = steady()
    const answer = await ask()
    const received = steady()
    if (answer === undefined) return undefined
    const reading = { server: answer, steady: (sent + received) / 2, roundTrip: received - sent }
    // A rough time is far better than the machine's own until all tries are done.
    this.#reading ??= reading
    return reading
  }
}
