/** A short message above the tools: told to screen readers, gone after a while or when closed. */
export type Notice = {
  readonly id: string
  readonly tone: 'calm' | 'trouble'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Stays until it is closed or replaced. */
  readonly stays?: boolean
}

const maxNotices = 4
const shownMs = 8_000

/** The notices of one board page. Showing one with a known id replaces it, as progress does. */
export class Notices {
  #notices: readonly Notice[] = []
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #listeners = new Set<() => void>()

  show(notice: Notice): void {
    const others = this.#notices.filter((other) => other.id !== notice.id)
    for (const dropped of others.slice(0, Math.max(0, others.length - maxNotices + 1))) this.close(dropped.id)
    this.#stopTimer(notice.id)
    if (!notice.stays)
      this.#timers.set(
        notice.id,
        setTimeout(() => this.close(notice.id), shownMs),
      )
    this.#set([...this.#notices.filter((other) => other.id !== notice.id), notice])
  }

  close(id: string): void {
    this.#stopTimer(id)
    this.#set(this.#notices.filter((notice) => notice.id !== id))
  }

  /** Stops every timer; the page is going. */
  dispose(): void {
    for (const id of [...this.#timers.keys()]) this.#stopTimer(id)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): readonly Notice[] => this.#notices

  #stopTimer(id: string): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices
    for (const listener of this.#listeners) listener()
  }
}
