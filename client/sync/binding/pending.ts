import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import { isKept } from '../../../shared/board/records.ts'

/** A record as it was and as it is; one of them is missing when it was made or deleted. */
export type Change = { from: TLRecord | undefined; to: TLRecord | undefined }

/**
 * What this page changed since the last flush, one change a record. Only the difference between
 * `from` and `to` is written: the document may be ahead of both.
 */
export class PendingChanges {
  readonly #changes = new Map<string, Change>()

  get isEmpty(): boolean {
    return this.#changes.size === 0
  }

  has(id: string): boolean {
    return this.#changes.has(id)
  }

  add({ added, updated, removed }: RecordsDiff<TLRecord>): void {
    for (const record of Object.values(added)) this.#note(record.id, undefined, record)
    for (const [from, to] of Object.values(updated)) this.#note(to.id, from, to)
    for (const record of Object.values(removed)) this.#note(record.id, record, undefined)
  }

  /** Takes out the changes of these records, or all. */
  take(only?: ReadonlySet<string>): Map<string, Change> {
    const taken = new Map([...this.#changes].filter(([id]) => only === undefined || only.has(id)))
    for (const id of taken.keys()) this.#changes.delete(id)
    return taken
  }

  #note(id: string, from: TLRecord | undefined, to: TLRecord | undefined): void {
    if (!isKept(id)) return
    const earlier = this.#changes.get(id)
    const start = earlier ? earlier.from : from
    if (start === undefined && to === undefined) this.#changes.delete(id)
    else this.#changes.set(id, { from: start, to })
  }
}
