import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import { recordLimits } from '../validate.ts'
import type { Terms } from './identity.ts'
import type { HarvestSource } from './types.ts'

/**
 * Where a harvested record was made: the board, the name of its group or person at that time, and the zone in which
 * it lay when it was first harvested; no zone when it lay in none. `owner` is the member whose personal board it was:
 * nobody else can have written it. Who wrote on a board of more people is only known from what they say (`meta.by`).
 */
export type Origin = {
  readonly board: string
  readonly label: string
  readonly zone?: string
  readonly owner?: string
}

/** The board and the zone from which a record came to the board where it is. */
export type Arrival = { readonly board: string; readonly zone: string }

/** What the last harvest wrote of a record, in its meta as `harvest`. */
export type HarvestMark = {
  /** Of its words and looks; see print.ts. */
  readonly print: string
  /** The way back: the board and record that it was taken from. Not there after an anonymous harvest. */
  readonly from?: string
  readonly record?: string
  /** The zone of that board in which it lay; not there outside all of them. */
  readonly zone?: string
  /** How much smaller it was made with its drawing; 1 when it is not there. */
  readonly scale?: number
  /** Both the source and the target changed it, so it was left as it is on the target. */
  readonly changedAtSource?: true
}

type Meta = TLRecord['meta']

const longestTrail = 8

/** Drawings never become larger, and no smaller than this. */
export const smallestScale = 1e-6

/** The mark as anybody on the board may have written it: a scale that no harvest makes is left out. */
export function markOf(meta: Meta): HarvestMark | undefined {
  const mark = meta.harvest as Partial<HarvestMark> | null | undefined
  if (typeof mark !== 'object' || typeof mark?.print !== 'string') return undefined
  const { scale, ...rest } = mark as HarvestMark
  return isHarvestScale(scale) ? { ...rest, scale } : rest
}

function isHarvestScale(scale: unknown): scale is number {
  return typeof scale === 'number' && scale >= smallestScale && scale <= 1
}

/** The first board that a record came from; undefined when it was made where it is, or nobody may know. */
export function originOf(meta: Meta): Origin | undefined {
  const origin = meta.origin as Partial<Origin> | undefined
  if (typeof origin?.board !== 'string' || typeof origin.label !== 'string') return undefined
  const { board, label, zone, owner } = origin
  const where = typeof zone === 'string' ? { zone } : {}
  return { board, label, ...where, ...(typeof owner === 'string' ? { owner } : {}) }
}

/** The way that a record came last; undefined when it was made where it is, or nobody may know. */
export function arrivalOf(meta: Meta): Arrival | undefined {
  const { from, zone } = (meta.harvest ?? {}) as { from?: unknown; zone?: unknown }
  if (typeof from !== 'string') return undefined
  return { board: from, zone: typeof zone === 'string' ? zone : '' }
}

/** The names of the boards that a record came through, the first one first: the rounds that it survived. */
export function trailOf(meta: Meta): string[] {
  const trail: unknown = meta.trail
  return Array.isArray(trail) ? trail.filter((label) => typeof label === 'string').slice(0, longestTrail) : []
}

/**
 * What a harvested record carries: everything that its maker's client wrote down, its origin and the boards it
 * came through. Anonymously nothing but the mark, because any of it may tell who made it.
 */
export function harvestedMeta(
  shape: TLShape,
  source: HarvestSource,
  terms: Pick<Terms, 'anonymous' | 'zoneOf'>,
  mark: Pick<HarvestMark, 'print' | 'scale'>,
): Meta {
  if (terms.anonymous) return { harvest: mark }
  const { held: _held, harvest: _harvest, ...own } = believed(shape, source)
  const label = source.label.slice(0, limits.nameCharacters)
  const zone = zoneIn(shape, source, terms)
  const added = {
    origin: originOf(own) ?? { board: source.boardId, label, ...zone, ...ownerIn(source) },
    trail: longerTrail(own, label),
    harvest: { ...mark, from: source.boardId, record: shape.id, ...zone },
  }
  const meta = { ...own, ...added } as Meta
  return JSON.stringify(meta).length > recordLimits.metaCharacters
    ? shortMeta(own, source, label, added)
    : meta
}

/** A name that facilitators made very long is cut off: it is only compared. */
function zoneIn(shape: TLShape, source: HarvestSource, { zoneOf }: Pick<Terms, 'zoneOf'>): { zone?: string } {
  const zone = zoneOf(source, shape).slice(0, limits.nameCharacters)
  return zone === '' ? {} : { zone }
}

function ownerIn({ owner }: HarvestSource): { owner?: string } {
  return owner === undefined ? {} : { owner }
}

/**
 * The meta of a record without what cannot be true. What a harvest did not bring was made on the board that it is
 * harvested from, and on a personal board nobody else can have written it.
 */
function believed({ id, meta }: TLShape, { owner, brought }: HarvestSource): Meta {
  if (brought.has(id)) return meta
  const { origin: _origin, trail: _trail, ...own } = meta
  return owner !== undefined && own.by !== undefined ? { ...own, by: owner } : own
}

/** How many boards a record comes through when it is harvested from this one. */
export function roundsOf(shape: TLShape, source: HarvestSource): number {
  return Math.min(longestTrail, trailOf(believed(shape, source)).length + 1)
}

/** The first one stays, as the origin; of the others the latest. */
function longerTrail(meta: Meta, label: string): string[] {
  const trail = trailOf(meta).map((known) => known.slice(0, limits.nameCharacters))
  return [...trail.slice(0, 1), ...trail.slice(1).slice(2 - longestTrail), label]
}

/** For a record whose own meta is so large that nothing fits beside it. */
function shortMeta({ by }: Meta, source: HarvestSource, label: string, added: Meta): Meta {
  const author = typeof by === 'string' && by.length <= limits.nameCharacters ? { by } : {}
  const { zone } = (added.origin ?? {}) as Partial<Origin>
  const short = zone !== undefined && zone.length <= limits.nameCharacters ? { zone } : {}
  return { ...author, ...added, origin: { board: source.boardId, label, ...short, ...ownerIn(source) } }
}
