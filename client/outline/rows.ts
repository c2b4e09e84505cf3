import type { Outline, OutlineItem, OutlineLink } from '../../shared/board/outline/types.ts'
import { laterOn } from './timeOrder.ts'

/** A link as one of its two notes has it. */
export type RowLink = {
  readonly id: string
  /** `to`: it leads from this note to the other one; `both` when it has no direction or two. */
  readonly way: 'to' | 'from' | 'both'
  /** The way it goes in words: by the heads of the arrow, or on a line of time from the earlier to the later. */
  readonly told: RowLink['way']
  /** Whether the arrow starts at this note, whichever way it points. */
  readonly starts: boolean
  /** The other note; null when that end hangs loose. */
  readonly other: string | null
  readonly otherText: string
  readonly text: string
  readonly look: Pick<OutlineLink, 'color' | 'dash' | 'size' | 'heads'>
}

/** Something on the board as a line of the list. */
export type Row = Omit<OutlineItem, 'box' | 'trail'> & { readonly links: readonly RowLink[] }

/** One part of the list; `zone` is undefined for what lies outside every zone. */
export type Section = {
  readonly zone: string | undefined
  readonly title: string
  readonly question: string
  readonly rows: readonly Row[]
}

/** Ids keep their row object as long as nothing that is shown of them changed, so that only those are drawn again. */
export class RowMemory {
  #known = new Map<string, { readonly key: string; readonly row: Row }>()

  sections(outline: Outline): Section[] {
    const links = linksByItem(outline)
    const next = new Map<string, { key: string; row: Row }>()
    const keep = (item: OutlineItem): Row => {
      const row = rowOf(item, links.get(item.id) ?? [])
      const key = JSON.stringify(row)
      const known = this.#known.get(item.id)
      const kept = known?.key === key ? known.row : row
      next.set(item.id, { key, row: kept })
      return kept
    }
    const sections = sectionsOf(outline, keep)
    this.#known = next
    return sections
  }
}

/** The parts of the list from top to bottom, each with its notes in reading order. */
export function sectionsOf(outline: Outline, row: (item: OutlineItem) => Row): Section[] {
  const zones = outline.zones.map(({ name, title, question, items }) => ({
    zone: name,
    title,
    question,
    rows: items.map(row),
  }))
  if (outline.elsewhere.length === 0 && zones.length > 0) return zones
  return [...zones, { zone: undefined, title: '', question: '', rows: outline.elsewhere.map(row) }]
}

function rowOf({ box: _box, trail: _trail, ...item }: OutlineItem, links: readonly RowLink[]): Row {
  return { ...item, links }
}

function linksByItem({ links, items, zones }: Outline): ReadonlyMap<string, RowLink[]> {
  const isLater = laterOn({ zones, items })
  const found = new Map<string, RowLink[]>()
  const add = (link: OutlineLink, starts: boolean) => {
    const [own, other] = starts ? [link.from, link.to] : [link.to, link.from]
    if (own === null) return
    const way = starts ? wayOf(link) : turned(wayOf(link))
    const later = isLater(own, other)
    const told = later === undefined ? way : later ? 'to' : 'from'
    const { id, text, color, dash, size, heads } = link
    const otherText = other === null ? '' : (items.get(other)?.text ?? '')
    const list = found.get(own) ?? []
    found.set(own, list)
    list.push({ id, way, told, starts, other, otherText, text, look: { color, dash, size, heads } })
  }
  for (const link of links) {
    add(link, true)
    if (link.to !== link.from) add(link, false)
  }
  return found
}

/** Which way an arrow points, seen from where it starts. */
function wayOf({ heads }: OutlineLink): RowLink['way'] {
  if (heads.start === heads.end) return 'both'
  return heads.end ? 'to' : 'from'
}

/** The heads that make an arrow point this way, seen from a note at one of its ends. */
export function headsFor(way: RowLink['way'], starts: boolean): OutlineLink['heads'] {
  if (way === 'both') return { start: false, end: false }
  const atEnd = (way === 'to') === starts
  return { start: !atEnd, end: atEnd }
}

function turned(way: RowLink['way']): RowLink['way'] {
  return way === 'both' ? 'both' : way === 'to' ? 'from' : 'to'
}
