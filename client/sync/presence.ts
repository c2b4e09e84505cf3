import {
  atom,
  createPresenceStateDerivation,
  react,
  type TLInstancePresence,
  type TLRecord,
  type TLStore,
} from '@tldraw/tldraw'
import { equalityDeep } from 'lib0/function'
import type { Awareness } from 'y-protocols/awareness'
import { FrameTask } from './binding/frames.ts'
import { toListPresence, toPresenceRecord, toPresenceState } from './presenceState.ts'

/** Above this many others, cursors move calmly: fewer messages for everyone. */
export const calmAbove = 25
const livelyPerSecond = 10
const calmPerSecond = 3

export type PresenceOptions = {
  store: TLStore
  awareness: Awareness
  memberId: string
  setRate: (perSecond: number) => void
}

/** Shows this person to the others and the others in the store, one store transaction a frame. */
export class Presence {
  readonly #options: PresenceOptions
  readonly #changed = new Set<number>()
  readonly #own: () => TLInstancePresence | null
  readonly #frame = new FrameTask(() => this.#apply())
  readonly #stops: (() => void)[]
  #calm = false
  #inList: readonly string[] | undefined

  constructor(options: PresenceOptions) {
    this.#options = options
    const me = atom('me', { id: options.memberId, name: '', color: null })
    const own = createPresenceStateDerivation(me)(options.store)
    this.#own = () => own.get()
    this.#stops = [react('own presence', () => this.#tell(own.get())), this.#listen()]
    this.#note([...options.awareness.getStates().keys()])
  }

  /**
   * In the list a person has no cursor and no view, and has chosen the note that they write in; undefined: they see
   * the canvas again.
   */
  inList(chosen: readonly string[] | undefined): void {
    this.#inList = chosen
    this.#tell(this.#own())
  }

  destroy(): void {
    this.#frame.cancel()
    for (const stop of this.#stops) stop()
  }

  #tell(presence: TLInstancePresence | null): void {
    const { awareness } = this.#options
    const state = this.#inList
      ? toListPresence(this.#inList)
      : presence && toPresenceState(presence, this.#calm)
    if (state && !equalityDeep(state, awareness.getLocalState())) awareness.setLocalState(state)
  }

  #listen(): () => void {
    const { awareness } = this.#options
    const note = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }) =>
      this.#note([...added, ...updated, ...removed])
    awareness.on('change', note)
    return () => awareness.off('change', note)
  }

  #note(clients: readonly number[]): void {
    const { awareness } = this.#options
    for (const client of clients) if (client !== awareness.clientID) this.#changed.add(client)
    if (this.#changed.size > 0) this.#frame.plan()
  }

  #apply(): void {
    const { store, awareness } = this.#options
    this.#setCalm(awareness.getStates().size - 1 > calmAbove)
    const put: TLRecord[] = []
    const remove: TLRecord['id'][] = []
    for (const client of this.#changed) {
      const record = toPresenceRecord(client, awareness.getStates().get(client), Date.now())
      if (record) put.push(record)
      else remove.push(`instance_presence:${client}` as TLRecord['id'])
    }
    this.#changed.clear()
    store.mergeRemoteChanges(() => {
      if (put.length > 0) store.put(put)
      if (remove.length > 0) store.remove(remove)
    })
  }

  #setCalm(calm: boolean): void {
    if (calm === this.#calm) return
    this.#calm = calm
    this.#options.setRate(calm ? calmPerSecond : livelyPerSecond)
  }
}
