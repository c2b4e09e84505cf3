import type { Row, Section } from './rows.ts'

/** Where something stays in the list while somebody is busy with it: behind the line with id `after`. */
export type Pin = {
  readonly id: string
  readonly zone: string | undefined
  /** Undefined: at the top. */
  readonly after: string | undefined
}

/**
 * The list with one line kept where it is, whatever others do to it: a note that jumps to another place would take
 * the cursor of who writes in it along, or lose it. `fallback` stands there until the board has been read with it.
 */
export function withPinned(
  sections: readonly Section[],
  pin: Pin,
  fallback: Row | undefined,
): readonly Section[] {
  const row = sections.flatMap(({ rows }) => rows).find(({ id }) => id === pin.id) ?? fallback
  if (!row) return sections
  const others = sections.map((section) => without(section, pin.id))
  if (others.some(({ zone }) => zone === pin.zone)) {
    return others.map((section) =>
      section.zone === pin.zone ? { ...section, rows: insert(section.rows, row, pin.after) } : section,
    )
  }
  return [...others, { zone: pin.zone, title: '', question: '', rows: [row] }]
}

/** A part of the list without one line; itself when that is not in it. */
export function without(section: Section, id: string): Section {
  if (!section.rows.some((row) => row.id === id)) return section
  return { ...section, rows: section.rows.filter((row) => row.id !== id) }
}

/** The place of a line now, to keep it or to come back to. */
export function pinOf(sections: readonly Section[], id: string): Pin | undefined {
  for (const { zone, rows } of sections) {
    const place = rows.findIndex((row) => row.id === id)
    if (place >= 0) return { id, zone, after: rows[place - 1]?.id }
  }
  return undefined
}

/** How many lines stand before what is pinned; at the end when the line before it is gone. */
export function placeOf(rows: readonly Row[], after: string | undefined): number {
  if (after === undefined) return 0
  const place = rows.findIndex(({ id }) => id === after)
  return place < 0 ? rows.length : place + 1
}

function insert(rows: readonly Row[], row: Row, after: string | undefined): Row[] {
  const place = placeOf(rows, after)
  return [...rows.slice(0, place), row, ...rows.slice(place)]
}
