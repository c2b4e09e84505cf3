import type { TLRecord, TLRichText } from '@tldraw/tlschema'
import { equalityDeep } from 'lib0/function'
import * as Y from 'yjs'
import type { Segment } from './points.ts'
import { createRichText, readRichText } from './richText.ts'
import { updateRichText } from './richTextUpdate.ts'
import { createPoints, readPoints, updatePoints } from './segments.ts'

/**
 * A tldraw record as a Y.Map. What people change at the same time, or often, has a key of its own;
 * rich text is a Y.XmlFragment and a freehand line a Y.Array of chunks, so that words and points
 * merge; the rest of the properties travel together in `rest`. Keys at their usual value are left
 * out. Pages, cameras and the document record are the client's own and are not kept.
 */
export type YRecord = Y.Map<unknown>
export type RecordId = TLRecord['id']

type Plain = Record<string, unknown>
type RecordLike = Plain & { id: string; typeName: string; props: Plain; meta: Plain }

/** Kinds of records that a document keeps; an id says its kind, as in `shape:abc`. */
const kinds = new Set(['shape', 'binding', 'asset'])

/** Keys of a record besides x and y, with the value that is left out. */
const baseKeys = [
  { key: 'type', field: 'type', usual: undefined },
  { key: 'parent', field: 'parentId', usual: 'page:page' },
  { key: 'index', field: 'index', usual: undefined },
  { key: 'rotation', field: 'rotation', usual: 0 },
  { key: 'locked', field: 'isLocked', usual: false },
  { key: 'opacity', field: 'opacity', usual: 1 },
  { key: 'from', field: 'fromId', usual: undefined },
  { key: 'to', field: 'toId', usual: undefined },
] as const
const shapeFields = new Set(['parentId', 'index', 'rotation', 'isLocked', 'opacity'])
const bindingFields = new Set(['fromId', 'toId'])

/** Properties with a key of their own, and that key. */
const hotKeys: ReadonlyMap<string, string> = new Map([
  ...['color', 'size', 'w', 'h', 'growY', 'fontSizeAdjustment', 'bend', 'start', 'end', 'name'].map(
    (name) => [name, name] as const,
  ),
  ...['isComplete', 'elbowMidPoint', 'labelPosition', 'crop'].map((name) => [name, name] as const),
  ['text', 'label'],
  ['points', 'handles'],
])
const metaPrefix = 'meta:'

/** The records of a document. */
export function recordsOf(document: Y.Doc): Y.Map<YRecord> {
  return document.getMap<YRecord>('records')
}

/** Whether a document keeps this record; others (pages, cameras, presence) belong to the client. */
export function isKept(id: string): boolean {
  return kinds.has(kindOf(id))
}

/** Layout and content share one store; the id says which document a record lives in. */
export function isLayoutId(id: string): boolean {
  return /^(shape|binding|asset):layout-/.test(id)
}

export function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

/** Adds a record; the caller wraps it in a transaction. An existing one gets the same values. */
export function putRecord(records: Y.Map<YRecord>, record: TLRecord): void {
  const existing = records.get(record.id)
  if (existing instanceof Y.Map) overwrite(existing, record)
  else records.set(record.id, createRecord(record))
}

/**
 * Writes what differs between `from` and `to`, and nothing else: the document may be ahead of both.
 * `skipText` is for a text that is being typed, which the text editor writes itself. Answers false
 * when the record is gone, so deleting wins from changing.
 */
export function updateRecord(
  records: Y.Map<YRecord>,
  from: TLRecord,
  to: TLRecord,
  options: { skipText?: boolean } = {},
): boolean {
  const map = records.get(to.id)
  if (!(map instanceof Y.Map)) return false
  const [before, after] = [asRecord(from), asRecord(to)]
  const known = plainKeys(before, 'all')
  for (const [key, value] of plainKeys(after, 'all')) {
    if (!equalityDeep(value, known.get(key))) map.set(key, value)
  }
  updateRest(map, before, after)
  updateMeta(map, before, after)
  updatePointsOf(map, before, after)
  if (options.skipText !== true) updateTextOf(map, before, after)
  return true
}

/** Reads a record. It is a candidate: validate.ts judges it. Throws when its text or points are broken. */
export function readRecord(id: string, map: YRecord): unknown {
  const typeName = kindOf(id)
  const record: Plain = { id, typeName, type: map.get('type'), props: readProps(map), meta: readMeta(map) }
  if (typeName === 'shape') readXY(record, map)
  for (const { key, field, usual } of baseKeys) {
    const applies = typeName === 'shape' ? shapeFields.has(field) : bindingFields.has(field)
    const value = map.has(key) ? map.get(key) : usual
    if (applies && typeName !== 'asset' && value !== undefined) record[field] = value
  }
  return record
}

/** The text of a record, or undefined when it has none. */
export function textOf(map: YRecord | undefined): Y.XmlFragment | undefined {
  const text = map?.get('text')
  return text instanceof Y.XmlFragment ? text : undefined
}

/** Rounds to a hundredth: finer positions cannot be seen and cost bytes. */
export function roundXY(value: number): number {
  return Math.round(value * 100) / 100
}

function asRecord(record: TLRecord): RecordLike {
  return record as unknown as RecordLike
}

function createRecord(source: TLRecord): YRecord {
  const record = asRecord(source)
  const map: YRecord = new Y.Map()
  for (const [key, value] of plainKeys(record, 'unusual')) map.set(key, value)
  const rest = restOf(record)
  if (Object.keys(rest).length > 0) map.set('rest', rest)
  for (const [name, value] of Object.entries(record.meta)) map.set(metaPrefix + name, plain(value))
  const { richText, segments } = record.props
  if (richText !== undefined) map.set('text', createRichText(richText as TLRichText))
  if (segments !== undefined) map.set('points', createPoints(segments as Segment[]))
  return map
}

/** For a record that is there already: every differing key, but never a text or points that are there. */
function overwrite(map: YRecord, source: TLRecord): void {
  const record = asRecord(source)
  for (const [key, value] of plainKeys(record, 'all')) {
    if (!equalityDeep(value, map.get(key))) map.set(key, value)
  }
  const rest = restOf(record)
  if (!equalityDeep(rest, map.get('rest') ?? {})) map.set('rest', rest)
  for (const [name, value] of Object.entries(record.meta)) {
    if (!equalityDeep(value, map.get(metaPrefix + name))) map.set(metaPrefix + name, plain(value))
  }
  const { richText, segments } = record.props
  if (richText !== undefined && !map.has('text')) map.set('text', createRichText(richText as TLRichText))
  if (segments !== undefined && !map.has('points')) map.set('points', createPoints(segments as Segment[]))
}

/** The keys with one plain value each: base keys and hot properties. */
function plainKeys(record: RecordLike, which: 'all' | 'unusual'): Map<string, unknown> {
  const keys = new Map<string, unknown>()
  if (record.typeName === 'shape') keys.set('xy', [roundXY(record.x as number), roundXY(record.y as number)])
  for (const { key, field, usual } of baseKeys) {
    const value = record[field]
    if (value !== undefined && (which === 'all' || value !== usual)) keys.set(key, value)
  }
  if (record.typeName !== 'shape') return keys
  for (const [property, key] of hotKeys) {
    if (Object.hasOwn(record.props, property)) keys.set(key, plain(record.props[property]))
  }
  return keys
}

/** Yjs takes plain objects only, and tldraw's vectors sometimes have a class. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value
}

/** The properties without a key of their own: all of them for bindings and assets. */
function restOf({ typeName, props }: RecordLike): Plain {
  if (typeName !== 'shape') return { ...props }
  return Object.fromEntries(Object.entries(props).filter(([name]) => !hasOwnKey(name)))
}

function hasOwnKey(property: string): boolean {
  return hotKeys.has(property) || property === 'richText' || property === 'segments'
}

function updateRest(map: YRecord, from: RecordLike, to: RecordLike): void {
  const [before, after] = [restOf(from), restOf(to)]
  const changed = Object.entries(after).filter(([name, value]) => !equalityDeep(value, before[name]))
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  if (changed.length === 0 && removed.length === 0) return
  // Other people's changes of other properties in `rest` stay.
  const now = Object.entries((map.get('rest') ?? {}) as Plain).filter(([name]) => !removed.includes(name))
  map.set('rest', Object.fromEntries([...now, ...changed]))
}

function updateMeta(map: YRecord, from: RecordLike, to: RecordLike): void {
  for (const [name, value] of Object.entries(to.meta)) {
    if (!equalityDeep(value, from.meta[name])) map.set(metaPrefix + name, plain(value))
  }
  for (const name of Object.keys(from.meta)) {
    if (!Object.hasOwn(to.meta, name)) map.delete(metaPrefix + name)
  }
}

function updatePointsOf(map: YRecord, from: RecordLike, to: RecordLike): void {
  const [before, after] = [from.props.segments, to.props.segments]
  if (before === after || after === undefined) return
  const chunks = map.get('points')
  if (chunks instanceof Y.Array) updatePoints(chunks, (before ?? []) as Segment[], after as Segment[])
  else map.set('points', createPoints(after as Segment[]))
}

function updateTextOf(map: YRecord, from: RecordLike, to: RecordLike): void {
  const [before, after] = [from.props.richText, to.props.richText]
  if (before === after || after === undefined || equalityDeep(before, after)) return
  const fragment = textOf(map)
  if (fragment === undefined) map.set('text', createRichText(after as TLRichText))
  else updateRichText(fragment, before as TLRichText, after as TLRichText)
}

function readXY(record: Plain, map: YRecord): void {
  const xy = map.get('xy')
  if (!Array.isArray(xy) || xy.length !== 2) return
  record.x = xy[0]
  record.y = xy[1]
}

function readProps(map: YRecord): Plain {
  const rest = map.get('rest')
  const entries: [string, unknown][] = rest !== null && typeof rest === 'object' ? Object.entries(rest) : []
  for (const [property, key] of hotKeys) if (map.has(key)) entries.push([property, map.get(key)])
  const text = textOf(map)
  if (text !== undefined) entries.push(['richText', readRichText(text)])
  const points = map.get('points')
  if (points instanceof Y.Array) entries.push(['segments', readPoints(points)])
  return Object.fromEntries(entries)
}

function readMeta(map: YRecord): Plain {
  const entries = [...map.entries()].filter(([key]) => key.startsWith(metaPrefix))
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(metaPrefix.length), value]))
}
