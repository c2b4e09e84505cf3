import type { TLRecord, TLRichText } from '@tldraw/tlschema'
import { limits } from '../protocol/limits.ts'
import type { Segment } from './points.ts'
import { isKept, kindOf } from './records.ts'
import { richTextFault } from './richTextRules.ts'
import { boardSchema } from './schema.ts'

/** Why a record is set aside: not shown, its bytes kept. */
export type SetAsideReason =
  | 'unreadable'
  | 'unknown-kind'
  | 'unsupported-type'
  | 'invalid'
  | 'out-of-range'
  | 'too-large'
  | 'unsafe-link'
  | 'bad-text'
  | 'dangling-parent'
  | 'cyclic-parent'
  | 'dangling-binding'

export type Judgement = { ok: true; record: TLRecord } | { ok: false; reason: SetAsideReason }

const idPattern = /^(shape|binding|asset):[A-Za-z0-9_-]{1,120}$/
/** Embeds, bookmarks and videos are off: nothing on a board may fetch from elsewhere. */
const shapeTypes = new Set([
  ...['arrow', 'draw', 'frame', 'geo', 'group', 'highlight', 'image', 'line', 'note', 'text'],
])
const assetSource = /^\/assets\/[A-Za-z0-9._-]{1,200}$/
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Bounds of a record, beside tldraw's own rules. */
export const recordLimits = {
  coordinate: 1_000_000,
  /** Sides of a form and ends of an arrow: tldraw draws every dot of a dotted outline. */
  extent: 50_000,
  /** How far an arrow may bend away from its straight line. */
  bend: 20_000,
  /** tldraw's scale of letters, lines and notes: who zooms far out gets some twenty. */
  scale: 100,
  /** How much higher a note or a form grew for its words. */
  growth: 50_000,
  metaCharacters: 4_096,
  metaDepth: 6,
  points: 20_000,
  handles: 500,
  titleCharacters: 1_000,
} as const

/**
 * Judges one record on its own: tldraw's schema and our own limits, because tldraw accepts any
 * rich text, any meta and any coordinate. Whether its parent exists, says placementFault.
 */
export function validateRecord(candidate: unknown): Judgement {
  const id = idOf(candidate)
  if (id === undefined || !isKept(id) || !idPattern.test(id)) return refused('unknown-kind')
  const record = checked(id, candidate)
  if (record === undefined) return refused(isSupported(candidate) ? 'invalid' : 'unsupported-type')
  const fault = !isSupported(record) ? 'unsupported-type' : (metaFault(record) ?? propsFault(record))
  return fault === undefined ? { ok: true, record } : refused(fault)
}

function refused(reason: SetAsideReason): Judgement {
  return { ok: false, reason }
}

function idOf(candidate: unknown): string | undefined {
  const id = (candidate as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

function checked(id: string, candidate: unknown): TLRecord | undefined {
  const kind = kindOf(id) as 'shape' | 'binding' | 'asset'
  try {
    return boardSchema.types[kind].validate(candidate)
  } catch {
    return undefined
  }
}

function isSupported(candidate: unknown): boolean {
  const { typeName, type } = candidate as { typeName?: unknown; type?: unknown }
  if (typeName === 'shape') return shapeTypes.has(String(type))
  return typeName === 'asset' ? type === 'image' : type === 'arrow'
}

function metaFault({ meta }: TLRecord): SetAsideReason | undefined {
  if (JSON.stringify(meta).length > recordLimits.metaCharacters) return 'too-large'
  return isPlainData(meta, 0) ? undefined : 'invalid'
}

/** No keys that reach into an object's prototype, no deep nesting. */
function isPlainData(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > recordLimits.metaDepth) return false
  return Object.entries(value).every(
    ([key, inner]) => !forbiddenKeys.has(key) && isPlainData(inner, depth + 1),
  )
}

function propsFault(record: TLRecord): SetAsideReason | undefined {
  if (record.typeName === 'asset') return assetFault(record.props)
  if (record.typeName !== 'shape') return undefined
  const props: Record<string, unknown> = { ...record.props }
  if (![record.x, record.y, record.rotation].every(isInRange)) return 'out-of-range'
  if (!sizesInRange(props) || isEndless(record.type, props)) return 'out-of-range'
  if (isBeyond(props.scale, recordLimits.scale) || isBeyond(props.growY, recordLimits.growth))
    return 'out-of-range'
  // tldraw's canvas does not open with a line that has no two ends.
  if (record.type === 'line' && Object.keys(props.points as object).length < 2) return 'invalid'
  if (isTooLong(props)) return 'too-large'
  if (props.segments !== undefined) return segmentsFault(props.segments as Segment[])
  return props.richText === undefined ? undefined : richTextFault(props.richText as TLRichText)
}

function assetFault(props: object): SetAsideReason | undefined {
  const { src } = props as { src?: unknown }
  const safe = src === null || src === '' || (typeof src === 'string' && assetSource.test(src))
  return safe ? undefined : 'unsafe-link'
}

function isInRange(value: unknown): boolean {
  return typeof value !== 'number' || Math.abs(value) < recordLimits.coordinate
}

function sizesInRange(props: Record<string, unknown>): boolean {
  return Object.values(props).every((value) => isInRange(value) && isPointInRange(value))
}

/** Start and end of an arrow; a missing coordinate is tldraw's to refuse. */
function isPointInRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const { x, y } = value as { x?: unknown; y?: unknown }
  return isInRange(x) && isInRange(y)
}

/** Forms and arrows that are valid for tldraw and would keep a browser drawing for minutes. */
function isEndless(type: string, props: Record<string, unknown>): boolean {
  if (type === 'geo') return [props.w, props.h].some((side) => isBeyond(side, recordLimits.extent))
  if (type !== 'arrow') return false
  const ends = [props.start, props.end].flatMap((end) => Object.values(end as object))
  const places = [props.labelPosition, props.elbowMidPoint]
  return (
    isBeyond(props.bend, recordLimits.bend) ||
    ends.some((coordinate) => isBeyond(coordinate, recordLimits.extent)) ||
    places.some((place) => typeof place === 'number' && (place < 0 || place > 1))
  )
}

function isBeyond(value: unknown, bound: number): boolean {
  return typeof value === 'number' && Math.abs(value) > bound
}

function isTooLong(props: Record<string, unknown>): boolean {
  const titles = [props.name, props.altText, props.url]
  if (titles.some((text) => typeof text === 'string' && text.length > recordLimits.titleCharacters))
    return true
  const label = props.text
  if (typeof label === 'string' && label.length > limits.noteCharacters) return true
  const handles = props.points
  return typeof handles === 'object' && handles !== null && Object.keys(handles).length > recordLimits.handles
}

function segmentsFault(segments: readonly Segment[]): SetAsideReason | undefined {
  const points = segments.flatMap((segment) => segment.points)
  // tldraw draws the first point of the first segment without asking whether it is there.
  if (segments.length === 0 || segments.some((segment) => segment.points.length === 0)) return 'invalid'
  if (points.length > recordLimits.points) return 'too-large'
  return points.every((point) => isInRange(point.x) && isInRange(point.y)) ? undefined : 'out-of-range'
}
