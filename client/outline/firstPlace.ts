import { keptValues, waitingZone } from '../../shared/board/edits/index.ts'
import type { Outline, OutlineItem, OutlineZone } from '../../shared/board/outline/types.ts'
import type { Axis, ZoneAxes } from '../../shared/werkvormen/kit/zone.ts'
import { typedValue } from './values.ts'

export const sides = ['x', 'y'] as const
export type Side = (typeof sides)[number]

/** The values that a note without a place is asked for, and where it lies until they are given. */
export type Asked = {
  readonly zone: string
  readonly title: string
  readonly axes: ZoneAxes
  /** Undefined: in the middle of its own zone. */
  readonly waits: Pick<OutlineZone, 'name' | 'title'> | undefined
}

/** What a new note in this zone is asked for; undefined where a place means nothing more. */
export function askedIn(outline: Outline, zone: string | undefined): Asked | undefined {
  const { axes, title = '' } = outline.zones.find(({ name }) => name === zone) ?? {}
  return axes && zone !== undefined ? { zone, title, axes, waits: waitingZone(outline) } : undefined
}

/** What something is asked for that moves to this zone; undefined where its values stay, or mean nothing. */
export function askedForMove(
  outline: Outline,
  item: Pick<OutlineItem, 'zone' | 'value'>,
  zone: string | undefined,
): Asked | undefined {
  const asked = askedIn(outline, zone)
  const kept = keptValues(outline, item, zone)
  return sides.some((side) => asked?.axes[side] && kept[side] === undefined) ? asked : undefined
}

/** What a note is asked for that waits for its place; undefined when it does not wait. */
export function placeToCome(outline: Outline, zone: string | undefined): Asked | undefined {
  const waits = waitingZone(outline)
  const map = outline.zones.find(({ axes }) => axes)
  return waits && waits.name === zone ? askedIn(outline, map?.name) : undefined
}

/** What stands in the fields. */
export type Typed = Readonly<Partial<Record<Side, string>>>

/** How far the fields are: one of them is `left`, nothing more will come, or all of them must be filled in. */
export type Typing = 'left' | 'last' | 'whole'

/** What was typed, read: its values, the sides that cannot be, and whether the note can be put there. */
export function readTyped(
  { axes, waits }: Asked,
  typed: Typed,
  typing: Typing,
): { values: Partial<Record<Side, number>>; wrong: Side[]; canPut: boolean } {
  const asked = sides.flatMap((side) => (axes[side] ? { side, axis: axes[side] as Axis } : []))
  const given = asked.filter(({ side }) => (typed[side] ?? '').trim() !== '')
  const values: Partial<Record<Side, number>> = {}
  for (const { side, axis } of given) {
    const value = typedValue(axis, typed[side] ?? '')
    if (value !== undefined) values[side] = value
  }
  // From where things wait, one value says too little: the other would be an accident.
  const isNeeded = typing === 'whole' || (waits && given.length > 0 && typing === 'last')
  const needed = isNeeded ? asked : given
  const wrong = needed.map(({ side }) => side).filter((side) => values[side] === undefined)
  const isWhole = given.length > 0 && (!waits || given.length === asked.length)
  return { values, wrong, canPut: isWhole && wrong.length === 0 }
}
