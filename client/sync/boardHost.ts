import { type BoardAccess, BoardSession } from './boardSession.ts'
import type { BoardAddress, BoardNotice, BoardView } from './views.ts'

/** How long a board stays open without a viewer: React mounts twice while developing. */
const lingerMs = 500

/** Keeps one board open while something shows it, and opens it anew when its copy is replaced. */
export class BoardHost {
  readonly #address: BoardAddress
  readonly #memberId: string
  readonly #listeners = new Set<() => void>()
  readonly #noticeListeners = new Set<(notice: BoardNotice) => void>()
  #access: BoardAccess | undefined
  #session: BoardSession | undefined
  #view: BoardView

  constructor(address: BoardAddress, memberId: string) {
    this.#address = address
    this.#memberId = memberId
    this.#view = this.#read()
  }

  readonly view = (): BoardView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#openWhenAllowed()
    return () => {
      this.#listeners.delete(listener)
      setTimeout(() => this.#closeWhenUnused(), lingerMs)
    }
  }

  setAccess(access: BoardAccess): void {
    this.#access = access
    if (!isReadable(access)) this.#close()
    else if (this.#session) this.#session.access = access
    this.#openWhenAllowed()
    this.#changed()
  }

  readonly #onNotice = (listener: (notice: BoardNotice) => void): (() => void) => {
    this.#noticeListeners.add(listener)
    return () => this.#noticeListeners.delete(listener)
  }

  #openWhenAllowed(): void {
    const access = this.#access
    if (access === undefined || !isReadable(access) || this.#listeners.size === 0) return
    this.#session ??= this.#open(access)
  }

  #open(access: BoardAccess): BoardSession {
    return new BoardSession({
      address: this.#address,
      memberId: this.#memberId,
      access,
      changed: () => this.#changed(),
      notify: (notice) => {
        for (const listener of this.#noticeListeners) listener(notice)
      },
      replaced: () => this.#reopen(),
    })
  }

  #reopen(): void {
    this.#close()
    this.#openWhenAllowed()
    this.#changed()
  }

  #closeWhenUnused(): void {
    if (this.#listeners.size === 0) this.#close()
  }

  #close(): void {
    this.#session?.close()
    this.#session = undefined
  }

  #changed(): void {
    const next = this.#read()
    if (sameView(this.#view, next)) return
    this.#view = next
    for (const listener of [...this.#listeners]) listener()
  }

  #read(): BoardView {
    return { ...(this.#session?.read() ?? closedView(this.#access)), onNotice: this.#onNotice }
  }
}

function sameView(a: BoardView, b: BoardView): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof BoardView>
  return [...keys].every((key) =>
    key === 'access'
      ? a.access.content === b.access.content && a.access.layout === b.access.layout
      : a[key] === b[key],
  )
}

const nothing = () => {}
const nothingTicked: ReadonlySet<string> = new Set()
const mountNothing = () => nothing
const noAccess: BoardAccess = { content: 'none', layout: 'none' }

/** Without a session: not known yet, or told that it may not be read. */
function closedView(access: BoardAccess | undefined): Omit<BoardView, 'onNotice'> {
  const refused = access !== undefined && !isReadable(access)
  return {
    ...(refused ? { status: 'refused', reason: 'notAllowed' } : { status: 'loading' }),
    saved: 'saved',
    connected: false,
    access: access ?? noAccess,
    setAside: 0,
    records: 0,
    ticked: nothingTicked,
    tick: nothing,
    onEditorMount: mountNothing,
    onListMount: mountNothing,
    writeText: () => undefined,
    undo: nothing,
    redo: nothing,
  }
}

function isReadable({ content, layout }: BoardAccess): boolean {
  return content !== 'none' && layout !== 'none'
}
