import type { Axis, ZoneAxes } from '../../werkvormen/kit/zone.ts'
import type { Outline, OutlineZone } from '../outline/types.ts'
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

function middleOf({ x, y }: ZoneAxes): { x?: number; y?: number } {
  const middle = ({ from, to }: Axis) => (from + to) / 2
  return { ...(x ? { x: middle(x) } : {}), ...(y ? { y: middle(y) } : {}) }
}
