import type { Outline, OutlineItem } from '../../../shared/board/outline/types.ts'
import type { ColumnEdit, Row } from '../../../shared/reading/view.ts'
import type { Axis } from '../../../shared/werkvormen/kit/zone.ts'

export type AxisEdit = Extract<ColumnEdit, { kind: 'axis' }>

/** `zone` is there when the note has to go to another zone. */
export type AxisAim = { readonly item: OutlineItem; readonly axis: Axis; readonly zone?: string }

/** On which axis an edit puts the note of a row; undefined when there is none, or no such note. */
export function axisAim({ axis: name, zone }: AxisEdit, row: Row, outline: Outline): AxisAim | undefined {
  const item = itemOfRow(row, outline)
  if (!item) return undefined
  const own = axisIn(outline, item.zone, name)
  if (own) return { item, axis: own }
  const other = axisIn(outline, zone, name)
  return other && zone !== undefined ? { item, axis: other, zone } : undefined
}

/** What a row is about, when that is one thing that is still there. */
export function itemOfRow({ notes }: Row, outline: Outline): OutlineItem | undefined {
  const [id, ...more] = notes
  return id === undefined || more.length > 0 ? undefined : outline.items.get(id)
}

/** The least and the most of an axis, whichever way it runs. */
export function rangeOf({ from, to }: Axis): { readonly least: number; readonly most: number } {
  return { least: Math.min(from, to), most: Math.max(from, to) }
}

function axisIn(outline: Outline, zone: string | undefined, axis: 'x' | 'y'): Axis | undefined {
  return outline.zones.find(({ name }) => name === zone)?.axes?.[axis]
}
