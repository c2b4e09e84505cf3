import type { TLRecord } from '@tldraw/tlschema'
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import type * as Y from 'yjs'
import { letters } from './letters.ts'
import type { HarvestPlan } from './types.ts'

/**
 * What harvests brought to a board: the id of each record with a seal on where it came from, in its layout document.
 * People can write anything in the content of their board and nothing in its layout, so what stands here is true.
 */
const brought = 'brought'

/** The seal of a record; undefined for what no harvest brought. */
export type Seals = { get(id: string): unknown }

type Meta = TLRecord['meta']

export function sealsOf(layout: Y.Doc): Y.Map<unknown> {
  return layout.getMap(brought)
}

export function broughtIds(layout: Y.Doc): Set<string> {
  return new Set(sealsOf(layout).keys())
}

/** Seals what plans brought to a board, or brought again by another way; in one transaction. */
export function rememberBrought(layout: Y.Doc, plans: readonly HarvestPlan[]): void {
  sealRecords(
    layout,
    plans.flatMap(({ put, update, mark }) => [...put, ...update, ...mark]),
  )
}

/** Writes down that these records came by the way that they say. Only the server may: it knows. */
export function sealRecords(layout: Y.Doc, records: readonly Pick<TLRecord, 'id' | 'meta'>[]): void {
  const seals = sealsOf(layout)
  const changed = records.filter(({ id, meta }) => seals.get(id) !== sealOf(meta))
  if (changed.length === 0) return
  layout.transact(() => {
    for (const { id, meta } of changed) seals.set(id, sealOf(meta))
  }, 'harvest')
}

/**
 * A record of the content with only what can be true of it. What no harvest brought was made on this board, whatever
 * it says; who made it, it may say. Of what a harvest brought and somebody changed, nobody knows any more.
 */
export function believed<Kind extends TLRecord>(record: Kind, seals: Seals): Kind {
  const seal = seals.get(record.id)
  // Before there were seals only the id was kept.
  if (seal === true || (seal !== undefined && seal === sealOf(record.meta))) return record
  const { origin, trail, harvest, ...own } = record.meta
  if (seal !== undefined) return { ...record, meta: withoutMaker(own) }
  const saysMore = origin !== undefined || trail !== undefined || harvest !== undefined
  return saysMore ? { ...record, meta: own } : record
}

function withoutMaker({ by: _by, ...own }: Meta): Meta {
  return own
}

/** Boards that a harvest of a large space comes from, times the zones in them and the people. */
const sealsKept = 2_000
const known = new Map<string, string>()

/**
 * A digest of who made a record and by which way it came: its words and its looks may change. Many records say the
 * same, so it is seldom worked out.
 */
export function sealOf(meta: Meta): string {
  const said = provenanceOf(meta)
  const seal = known.get(said) ?? letters(digest(encodeUtf8(said)).subarray(0, 12))
  if (known.size >= sealsKept) known.clear()
  known.set(said, seal)
  return seal
}

/** Always in one order: who changes a record may write its keys in another. */
function provenanceOf({ by, origin, trail, harvest }: Meta): string {
  const { board, label, zone, owner } = fieldsOf(origin)
  const way = fieldsOf(harvest)
  return JSON.stringify([by, board, label, zone, owner, trail, way.from, way.zone]).toWellFormed()
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
