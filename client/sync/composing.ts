/** After a word is composed its letters come into the document a moment later; ProseMirror waits 20 ms for that. */
const settledMs = 80

/** Longer than this nobody's work is kept from the page: who thinks in the middle of a word sees it come. */
const longestMs = 4_000

/**
 * Holds back what others write while a word is being composed: on an Android phone that is every word, elsewhere an
 * accent or a Chinese sign. A text that changes under a composition is drawn anew, which breaks the composition off
 * and leaves its first letters standing twice. The order of updates does not matter to Yjs, so waiting is safe.
 */
export class HeldWhileComposing {
  readonly #apply: (update: Uint8Array) => void
  readonly #page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined
  #composing = false
  #held: Uint8Array[] = []
  #settling: ReturnType<typeof setTimeout> | undefined
  #longest: ReturnType<typeof setTimeout> | undefined

  constructor(apply: (update: Uint8Array) => void, page = globalThis.window as EventTarget | undefined) {
    this.#apply = apply
    this.#page = page
    page?.addEventListener('compositionstart', this.#begin)
    page?.addEventListener('compositionupdate', this.#begin)
    page?.addEventListener('compositionend', this.#end)
  }

  /** Applies an update of others now, or when the word is there. */
  take(update: Uint8Array): void {
    if (!this.#composing) return this.#apply(update)
    this.#held.push(update)
    this.#longest ??= setTimeout(this.#letThrough, longestMs)
  }

  /** What is held is dropped: the document is fetched anew by the next connection. */
  destroy(): void {
    this.#page?.removeEventListener('compositionstart', this.#begin)
    this.#page?.removeEventListener('compositionupdate', this.#begin)
    this.#page?.removeEventListener('compositionend', this.#end)
    clearTimeout(this.#settling)
    clearTimeout(this.#longest)
    this.#held = []
  }

  readonly #begin = (): void => {
    this.#composing = true
    clearTimeout(this.#settling)
  }

  readonly #end = (): void => {
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      this.#composing = false
      this.#release()
    }, settledMs)
  }

  /** A field that goes away in the middle of a word never says that it ended; the next letter says that it goes on. */
  readonly #letThrough = (): void => {
    this.#composing = false
    this.#release()
  }

  readonly #release = (): void => {
    clearTimeout(this.#longest)
    this.#longest = undefined
    const held = this.#held
    this.#held = []
    for (const update of held) this.#apply(update)
  }
}
