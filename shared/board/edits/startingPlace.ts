import type { Axis, ZoneAxes } from '../../werkvormen/kit/zone.ts'
import type { Outline, OutlineItem, OutlineZone } from '../outline/types.ts'
import type { NewNote } from './addNote.ts'

/** The zone of what has no place on a map yet, in every werkvorm that has one. */
const waiting = 'unplaced'

/** The zone where things wait for a place on axes; undefined on a board without one. */
export function waitingZone({ zones }: Pick<Outline, 'zones'>): OutlineZone | undefined {
  return zones.find(({ name, areas, axes }) => name === waiting && areas.length > 0 && !axes)
}

/**
 * Where a new note lies as long as nobody gave it a value on the axes of its zone: with what waits for a place, else
 * in the middle, and never at a value that nobody meant.
 */
export function startingPlace(
  outline: Pick<Outline, 'zones'>,
  zone: string | undefined,
): Pick<NewNote, 'zone' | 'value'> {
  const axes = outline.zones.find(({ name }) => name === zone)?.axes
  if (!axes) return { zone }
  const waits = waitingZone(outline)
  return waits ? { zone: waits.name } : { zone, value: middleOf(axes) }
}

/**
 * Where something comes to lie that is moved to another zone without a value: what means the same there stays as it
 * was, such as the date in the next lane; else as a new note.
 */
export function placeAfterMove(
  outline: Pick<Outline, 'zones'>,
  item: Pick<OutlineItem, 'zone' | 'value'>,
  zone: string | undefined,
): Pick<NewNote, 'zone' | 'value'> {
  const kept = keptValues(outline, item, zone)
  const axes = outline.zones.find(({ name }) => name === zone)?.axes
  const lacks = (['x', 'y'] as const).some((side) => axes?.[side] && kept[side] === undefined)
  if (!axes || !lacks) return { zone, ...(axes ? { value: kept } : {}) }
  const start = startingPlace(outline, zone)
  return start.value ? { zone, value: { ...start.value, ...kept } } : start
}

/** The values of something that another zone asks for in the same way. */
export function keptValues(
  { zones }: Pick<Outline, 'zones'>,
  { zone: from, value }: Pick<OutlineItem, 'zone' | 'value'>,
  to: string | undefined,
): { x?: number; y?: number } {
  const [here, there] = [from, to].map((name) => zones.find((zone) => zone.name === name)?.axes)
  const isKept = (side: 'x' | 'y') => value[side] !== undefined && isSame(here?.[side], there?.[side])
  return { ...(isKept('x') ? { x: value.x } : {}), ...(isKept('y') ? { y: value.y } : {}) }
}

function isSame(a: Axis | undefined, b: Axis | undefined): boolean {
  return a !== undefined && b !== undefined && a.name === b.name && a.from === b.from && a.to === b.to
}

function middleOf({ x, y }: ZoneAxes): { x?: number; y?: number } {
  const middle = ({ from, to }: Axis) => (from + to) / 2
  return { ...(x ? { x: middle(x) } : {}), ...(y ? { y: middle(y) } : {}) }
}
