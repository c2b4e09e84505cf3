import { type Box, bottom, bounds } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import { noteScale } from '../noteScale.ts'
import { roundXY } from '../records.ts'
import { recordLimits } from '../validate.ts'
import { placesNear } from './nearby.ts'
import type { Occupied } from './occupied.ts'
import { smallestScale } from './origin.ts'
import type { Ground } from './rooms.ts'
import { type Piece, shelve } from './shelves.ts'
import { propertiesOf } from './types.ts'
import type { Unit } from './units.ts'

/** A unit with its place on the target. */
export type Placed = {
  readonly unit: Unit
  readonly box: Box
  /** Of a note its new `scale`, of a drawing how many times as large it becomes. */
  readonly size: number
}

const noteSide = 200
const gap = 20
/** How many notes wide the area below a board is that has no layout. */
const widest = 10

/**
 * Tried one after the other until everything fits: notes ever smaller down to what can still be read, and
 * drawings that may be as large as so many notes at first, and less when that leaves no room.
 */
const steps = [
  { smaller: 1, drawing: 10 },
  { smaller: 0.9, drawing: 6 },
  { smaller: 0.8, drawing: 4 },
  { smaller: 0.7, drawing: 3 },
  { smaller: 0.6, drawing: 2 },
] as const
type Step = { readonly smaller: number; readonly drawing: number }

/** Where people get larger notes, a harvest may still bring them as small as elsewhere before it leaves the zone. */
function stepsFrom(base: number): readonly Step[] {
  return base > 1 ? [...steps, { smaller: 0.6 / base, drawing: 1.5 }] : steps
}

/** Lays units in the rooms of a zone; those that do not fit come back in `rest`. */
export function fillZone(
  units: readonly Unit[],
  rooms: readonly Box[],
  ground: Ground,
  taken: Pick<Occupied, 'hit'>,
  bySource: boolean,
): { placed: Placed[]; rest: Unit[] } {
  const base = baseScale(ground)
  let placed: Placed[] = []
  for (const step of stepsFrom(base)) {
    for (const rows of bySource ? [true, false] : [false]) {
      placed = lay(units, rooms, taken, { step, base, rows })
      if (placed.length === units.length) return { placed, rest: [] }
    }
  }
  return { placed, rest: units.slice(placed.length) }
}

/**
 * Lays units as near as there is room to where their middle is wanted, a little smaller before they lie further away
 * than a grid would let them. Undefined when that does not hold all of them: then they are laid in rows.
 */
export function fillNear(
  units: readonly Unit[],
  wanted: readonly Vector[],
  rooms: readonly Box[],
  ground: Ground,
  taken: Pick<Occupied, 'hit'>,
): Placed[] | undefined {
  for (const step of steps) {
    for (const tight of [false, true]) {
      const manner = { step, base: baseScale(ground), rows: false, near: { wanted, tight } }
      const placed = lay(units, rooms, taken, manner)
      if (placed.length === units.length) return placed
    }
  }
  return undefined
}

/**
 * Lays units below everything, as wide as the layout. Those for which the page ends lie over the others, from the top
 * of that room again, so that nobody can keep the work of others away by filling the page.
 */
export function fillBelow(
  units: readonly Unit[],
  ground: Ground,
  laid: readonly Box[],
  taken: Pick<Occupied, 'hit'>,
  bySource: boolean,
): Placed[] {
  const base = baseScale(ground)
  const all = [...ground.all, ...laid].filter(isNear)
  const around = ground.layout && isNear(ground.layout) ? ground.layout : bounds(all)
  const top = all.length > 0 ? bottom(bounds(all)) + 2 * gap : 0
  const w = Math.max(around.w, widest * (noteSide + gap) * base)
  const room = { x: around.x, y: top, w, h: farthest - top }
  const running = lay(units, [room], taken, { step: steps[0], base, rows: false })
  const rows = bySource ? lay(units, [room], taken, { step: steps[0], base, rows: true }) : []
  const asRows = rows.length === units.length && lowest(rows) - top <= tallest * (lowest(running) - top)
  return asRows ? rows : [...running, ...piled(units.slice(running.length), room, base)]
}

const nothing: Pick<Occupied, 'hit'> = { hit: () => undefined }

function piled(units: readonly Unit[], room: Box, base: number): Placed[] {
  const placed: Placed[] = []
  for (let more = 1; more > 0 && placed.length < units.length; ) {
    const layer = lay(units.slice(placed.length), [room], nothing, { step: steps[0], base, rows: false })
    placed.push(...layer)
    more = layer.length
  }
  return placed
}

/** So many times as high may it be below a board to give every source rows of its own. */
const tallest = 1.5

function lowest(placed: readonly Placed[]): number {
  return bottom(bounds(placed.map(({ box }) => box)))
}

/** Records may lie this far out at most; things beyond half of it do not draw the rest after them. */
const farthest = recordLimits.coordinate * 0.9

function isNear({ x, y, w, h }: Box): boolean {
  return [x, y, x + w, y + h].every((side) => Math.abs(side) < farthest / 2)
}

/** How large a note is on this board as people make it. */
function baseScale({ layout }: Ground): number {
  return noteScale(layout)
}

type Manner = {
  step: Step
  base: number
  rows: boolean
  /** Left out for things that lie in rows. */
  near?: { wanted: readonly Vector[]; tight: boolean }
}

function lay(
  units: readonly Unit[],
  rooms: readonly Box[],
  taken: Pick<Occupied, 'hit'>,
  { step, base, rows, near }: Manner,
): Placed[] {
  const side = noteSide * base * step.smaller
  const within = largestOf(rooms, side * step.drawing)
  const sizes = units.map((unit) =>
    unit.kind === 'note' ? base * step.smaller : drawingSize(unit, within, step),
  )
  const pieces = units.map((unit, at) =>
    pieceOf(unit, sizes[at] ?? 1, rows && unit.source !== units[at - 1]?.source),
  )
  const onlyNotes = units.every(({ kind }) => kind === 'note')
  const between = gap * Math.min(1, base * step.smaller)
  const whole = onlyNotes && !(near && !near.tight)
  const own = whole ? rooms.map((room) => centred(room, side, between)) : rooms
  const places = near
    ? (placesNear(pieces, near.wanted, own, taken, between, near.tight) ?? [])
    : shelve(pieces, own, taken, between)
  return places.flatMap((place, at) => {
    const [unit, piece, size] = [units[at], pieces[at], sizes[at]]
    if (!unit || !piece || size === undefined) return []
    return [{ unit, size, box: { x: roundXY(place.x), y: roundXY(place.y), w: piece.w, h: piece.h } }]
  })
}

function pieceOf(unit: Unit, size: number, beginsRow: boolean): Piece {
  if (unit.kind === 'drawing') return { w: unit.box.w * size, h: unit.box.h * size, beginsRow }
  const [note] = unit.roots
  const growY = note ? Number(propertiesOf(note).growY) : 0
  return { w: noteSide * size, h: (noteSide + growY) * size, beginsRow }
}

/** The largest that a drawing may be in the first of these rooms that could hold it. */
function largestOf(rooms: readonly Box[], side: number): { w: number; h: number } {
  const w = Math.max(0, ...rooms.map((room) => room.w))
  const h = Math.max(0, ...rooms.map((room) => room.h))
  return { w: Math.min(w, side), h: Math.min(h, side) }
}

/** Never larger than it was. In millionths, so that it can be stored and used again. */
function drawingSize({ box }: Unit, within: { w: number; h: number }, { smaller }: Step): number {
  const size = Math.min(smaller, within.w / Math.max(1, box.w), within.h / Math.max(1, box.h))
  return Math.max(smallestScale, Math.floor(size * 1e6) / 1e6)
}

/** The room without what is left beside whole columns of notes, so that they stand in its middle. */
function centred(room: Box, side: number, between: number): Box {
  const columns = Math.floor((room.w + between) / (side + between))
  const spare = columns > 0 ? room.w - columns * (side + between) + between : 0
  return { ...room, x: room.x + spare / 2, w: room.w - spare }
}
