import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { equalityDeep } from 'lib0/function'
import { readCandidate } from '../../../shared/board/document.ts'
import { migrateRecords } from '../../../shared/board/format.ts'
import { believed, type Seals } from '../../../shared/board/harvest/brought.ts'
import { placementFault } from '../../../shared/board/placement.ts'
import { isLayoutId, recordsOf } from '../../../shared/board/records.ts'
import { richTextOfProps } from '../../../shared/board/recordText.ts'
import { type SetAsideReason, validateRecord } from '../../../shared/board/validate.ts'
import type { BoundDocument } from './boundDocument.ts'
import { withRichText } from './tombstones.ts'

/** What a batch of touched records means for the store. */
export type StoreBatch = { put: TLRecord[]; remove: TLRecord['id'][] }

const misplaced = new Set<SetAsideReason>(['dangling-parent', 'cyclic-parent', 'dangling-binding'])

/**
 * Works out what the store must become from the documents, record by record: a record that is not
 * valid is set aside and never stops the others.
 */
export class ToStore {
  /** Why records are not shown; their bytes stay in the document. */
  readonly setAside = new Map<string, SetAsideReason>()
  readonly #store: TLStore
  readonly #documentOf: (id: string) => BoundDocument
  readonly #seals: Seals

  constructor(store: TLStore, documentOf: (id: string) => BoundDocument, seals: Seals) {
    this.#store = store
    this.#documentOf = documentOf
    this.#seals = seals
  }

  /** How many items a person should know of; an arrow's end that lost its shape is none. */
  get setAsideCount(): number {
    return [...this.setAside.values()].filter((reason) => reason !== 'dangling-binding').length
  }

  /** `typing` is the record whose text the text editor writes: its text in the store stays. */
  batch(touched: ReadonlySet<string>, typing: string | undefined): StoreBatch {
    const found = new Map<string, TLRecord>()
    const gone = new Set<string>()
    // What was misplaced may have its parent or ends now.
    const waiting = [...this.setAside].filter(([, reason]) => misplaced.has(reason)).map(([id]) => id)
    this.#judge(new Set([...touched, ...waiting]), found, gone)
    this.#removeMisplaced(found, gone)
    return {
      put: [...found.values()].flatMap((record) => this.#difference(record, typing)).sort(byKind),
      remove: [...gone].filter((id) => this.#store.has(id as TLRecord['id'])) as TLRecord['id'][],
    }
  }

  #judge(ids: ReadonlySet<string>, found: Map<string, TLRecord>, gone: Set<string>): void {
    for (const [id, candidate] of this.#candidates(ids)) {
      this.setAside.delete(id)
      const judgement = candidate === undefined ? undefined : validateRecord(candidate)
      if (judgement?.ok) found.set(id, this.#believed(judgement.record))
      else gone.add(id)
      if (judgement === undefined && this.#isStored(id)) this.setAside.set(id, 'unreadable')
      if (judgement?.ok === false) this.setAside.set(id, judgement.reason)
    }
  }

  #believed(record: TLRecord): TLRecord {
    return isLayoutId(record.id) ? record : believed(record, this.#seals)
  }

  #isStored(id: string): boolean {
    return recordsOf(this.#documentOf(id).document).has(id)
  }

  /** The records as the documents have them, migrated; undefined for those gone or unreadable. */
  #candidates(ids: ReadonlySet<string>): Map<string, unknown> {
    const result = new Map<string, unknown>([...ids].map((id) => [id, undefined]))
    const byDocument = Map.groupBy(ids, (id) => this.#documentOf(id))
    for (const [{ document }, own] of byDocument) {
      const candidates = own.map((id) => [id, readCandidate(document, id)] as const)
      const readable = candidates.filter(([, candidate]) => candidate !== undefined)
      for (const [id, candidate] of migrateRecords(document, new Map(readable))) result.set(id, candidate)
    }
    return result
  }

  /** Sets aside, again and again, what has no parent or no ends after this batch. */
  #removeMisplaced(found: Map<string, TLRecord>, gone: Set<string>): void {
    const find = (id: string) =>
      gone.has(id) ? undefined : (found.get(id) ?? this.#store.get(id as TLRecord['id']))
    for (let again = true; again; ) {
      again = false
      for (const record of this.#placed(found, gone)) {
        const fault = placementFault(record, find)
        if (fault === undefined) continue
        this.setAside.set(record.id, fault)
        found.delete(record.id)
        gone.add(record.id)
        again = true
      }
    }
  }

  /** Records whose place may have changed: those found, and when something went, all others too. */
  #placed(found: ReadonlyMap<string, TLRecord>, gone: ReadonlySet<string>): TLRecord[] {
    const mayLose = [...gone].some((id) => id.startsWith('shape:') && this.#store.has(id as TLRecord['id']))
    const reparented = [...found.values()].some((record) => this.#isReparented(record))
    if (!mayLose && !reparented) return [...found.values()]
    const others = this.#store
      .allRecords()
      .filter(({ id, typeName }) =>
        typeName === 'shape' || typeName === 'binding' ? !gone.has(id) && !found.has(id) : false,
      )
    return [...found.values(), ...others]
  }

  #isReparented(record: TLRecord): boolean {
    if (record.typeName !== 'shape') return false
    const known = this.#store.get(record.id)
    return known !== undefined && known.parentId !== record.parentId
  }

  /** The record to put, or nothing when the store has it already. Unchanged parts keep their identity. */
  #difference(record: TLRecord, typing: string | undefined): TLRecord[] {
    const known = this.#store.get(record.id)
    if (known === undefined) return [record]
    const shown = richTextOfProps(known)
    const settled = record.id === typing && shown !== undefined ? withRichText(record, shown) : record
    const merged = keepUnchanged(known, settled)
    return equalityDeep(known, merged) ? [] : [merged]
  }
}

/**
 * Parts that did not change stay the same objects. tldraw measures a note's text again when its
 * `props` are another object, which made moves by 30 people cost three times as much.
 */
function keepUnchanged(known: TLRecord, record: TLRecord): TLRecord {
  const before = known as { props?: Plain; meta: Plain }
  const after = record as { props?: Plain; meta: Plain }
  const meta = share(before.meta, after.meta)
  if (before.props === undefined || after.props === undefined) return { ...record, meta } as TLRecord
  return { ...record, meta, props: share(before.props, after.props) } as unknown as TLRecord
}

type Plain = Record<string, unknown>

/** `after`, with everything in it that equals `before` taken from there; `before` itself when all does. */
function share(before: Plain, after: Plain): Plain {
  if (equalityDeep(before, after)) return before
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [
      name,
      equalityDeep(before[name], value) ? before[name] : value,
    ]),
  )
}

const order = ['asset', 'shape', 'binding']

function byKind(a: TLRecord, b: TLRecord): number {
  return order.indexOf(a.typeName) - order.indexOf(b.typeName)
}
