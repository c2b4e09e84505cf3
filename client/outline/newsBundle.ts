import type { Outline } from '../../shared/board/outline/types.ts'
import { type News, newsBetween } from './news.ts'

/** News is told at most so often: a screen reader that never stops talking helps nobody. */
const everyMs = 5_000
/** While a person writes it waits, but not for ever. */
const longestMs = 20_000

type Options = {
  readonly outline: () => Outline
  readonly tell: (news: News) => void
  /** Whether this person is in the middle of something. */
  readonly isBusy: () => boolean
  readonly later: (run: () => void, ms: number) => () => void
}

/** Gathers what others change on a board and tells it together. */
export class NewsBundle {
  readonly #options: Options
  readonly #own = new Set<string>()
  #told: Outline
  #waited = 0
  #cancel: (() => void) | undefined

  constructor(options: Options) {
    this.#options = options
    this.#told = options.outline()
  }

  /** This person changed these: no news to them. */
  did(ids: Iterable<string>): void {
    for (const id of ids) this.#own.add(id)
    this.#plan()
  }

  /** Others changed something. */
  changed(): void {
    this.#plan()
  }

  close(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }

  #plan(): void {
    this.#cancel ??= this.#options.later(this.#ring, everyMs)
  }

  readonly #ring = (): void => {
    this.#cancel = undefined
    this.#waited += everyMs
    if (this.#options.isBusy() && this.#waited < longestMs) return this.#plan()
    this.#waited = 0
    const now = this.#options.outline()
    const news = newsBetween(this.#told, now, this.#own)
    this.#told = now
    this.#own.clear()
    this.#options.tell(news)
  }
}
