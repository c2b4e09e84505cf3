import type { NoteRow } from '../../row.ts'
import { type PictureOptions, pictureColours } from '../colours.ts'
import { labelAt, labelOf } from '../label.ts'
import { picture, type SvgNode, svg } from '../svg.ts'
import { balancedFlow, type Columns, type Flowed, type FlowGroup, type FlowItem } from './flow.ts'

/** Notes that belong together. */
export type WordGroup = { readonly title: string; readonly notes: readonly Pick<NoteRow, 'id' | 'text'>[] }

/** What fits below the question on a screen of 1920 by 1080. */
const room = { w: 1840, h: 860 }
/** From large letters to the smallest that are read from the last row: the first with which all words fit. */
const letters = [52, 44, 38, 34, 30, 28] as const
/** In fewer letters a line words are broken; on more columns nobody finds the next line. */
const lettersPerLine = 15
const mostColumns = 4
const linesOfNote = 3
/** More notes do not fit, whatever their size; of one group so many are tried. */
const mostNotes = 80
const mostOfOne = 40

type Form = Columns & {
  readonly size: number
  readonly width: number
  readonly gap: number
  readonly pad: number
}

/**
 * The words of people in large letters, group by group, for a room to look at. With few words the letters are larger;
 * what does not fit in the smallest is counted (`more`), and the table has it all.
 */
export function wordsPicture(
  groups: readonly WordGroup[],
  label: string,
  options: PictureOptions,
  more: (left: number) => string,
): SvgNode {
  const { form, flowed } = arranged(groups, more)
  const height = Math.max(...flowed.map((each) => each.y + ('item' in each ? each.item.h : each.title.h)))
  const nodes = flowed.map((each) => drawn(each, form, options))
  return picture({ w: room.w, h: Math.ceil(height) + 2 }, label, nodes)
}

function arranged(groups: readonly WordGroup[], more: (left: number) => string) {
  const isMany = groups.reduce((sum, { notes }) => sum + notes.length, 0) > mostNotes
  for (const size of isMany ? [] : letters) {
    // A column for each group, when that will do.
    for (const most of [Math.max(2, groups.length), mostColumns]) {
      const form = formOf(size, groups, most)
      const flowed = balancedFlow(groupsIn(form, groups, more), form)
      if (flowed) return { form, flowed }
    }
  }
  return shortened(groups, more)
}

/** In the smallest letters, with fewer and fewer notes of whoever has most. */
function shortened(groups: readonly WordGroup[], more: (left: number) => string) {
  const form = formOf(letters.at(-1) ?? 28, groups)
  const shown = groups.map(({ notes }) => Math.min(notes.length, mostOfOne))
  for (;;) {
    const most = Math.max(...shown)
    const flowed = balancedFlow(groupsIn(form, groups, more, shown), form)
    if (flowed) return { form, flowed }
    // More groups than a screen has room for: the last ones wait in the table.
    if (most <= 1) shown[shown.lastIndexOf(1)] = 0
    else shown[shown.indexOf(most)] = most - 1
  }
}

function formOf(size: number, groups: readonly WordGroup[], most: number = mostColumns): Form {
  const gap = Math.round(size * 0.9)
  const least = size * 0.52 * lettersPerLine + 2 * size
  const things = groups.reduce((sum, { notes }) => sum + notes.length, 0)
  const fitting = Math.floor((room.w + gap) / (least + gap))
  const count = Math.max(1, Math.min(mostColumns, most, fitting, things))
  const width = Math.floor((room.w - (count - 1) * gap) / count)
  const between = Math.round(size * 0.35)
  return {
    ...{ size, gap, count, width, between },
    height: room.h,
    pad: Math.round(size * 0.45),
    under: between,
    apart: gap,
  }
}

function groupsIn(
  form: Form,
  groups: readonly WordGroup[],
  more: (left: number) => string,
  shown: readonly number[] = groups.map(({ notes }) => notes.length),
): FlowGroup[] {
  return groups.flatMap(({ title, notes }, at) => {
    const items = notes.slice(0, shown[at]).map(({ id, text }) => itemOf(text, form, id))
    const left = notes.length - items.length
    if (items.length === 0) return []
    const head = labelOf(title, { size: form.size, width: form.width, most: 2, font: 'sansBold' })
    return [{ title: head, items: left > 0 ? [...items, itemOf(more(left), form)] : items }]
  })
}

function itemOf(text: string, { size, width, pad }: Form, note?: string): FlowItem {
  const label = labelOf(text, { size, width: width - 2 * pad, most: linesOfNote })
  return { label, h: label.h + (note === undefined ? 0 : 2 * pad), ...(note === undefined ? {} : { note }) }
}

function drawn(flowed: Flowed, { width, gap, pad }: Form, { theme }: PictureOptions): SvgNode {
  const { accent, ink, muted, raised, line } = pictureColours[theme]
  const x = flowed.column * (width + gap)
  if ('title' in flowed) return labelAt(flowed.title, x, flowed.y, accent)
  const { label, h, note } = flowed.item
  if (note === undefined) return labelAt(label, x + pad, flowed.y, muted)
  const box = {
    x: x + 1,
    y: flowed.y + 1,
    width: width - 2,
    height: h - 2,
    rx: 10,
    fill: raised,
    stroke: line,
    'stroke-width': 2,
  }
  return svg('g', {}, [svg('rect', box), labelAt(label, x + pad, flowed.y + pad, ink)], note)
}
