import { scaleUtc } from 'd3-scale'
import { bottom, bounds } from '../../werkvormen/kit/box.ts'
import { timeOf } from '../days.ts'
import type { TimelineNote, TimelineOutcome } from '../timeline.ts'
import { markReach } from './groupMarks.ts'
import { type Label, labelOf } from './label.ts'
import { packDown } from './pack.ts'
import { besideMark, type NoteWords, noteWords } from './timelineNote.ts'
import type { LaneBand, Mark } from './timelineParts.ts'
import type { Pen, Plan } from './timelinePlan.ts'
import { type SideColumn, sideColumn } from './timelineSides.ts'

export type Arrangement = {
  readonly lanes: readonly LaneBand[]
  readonly sides: readonly LaneBand[]
  readonly marks: readonly Mark[]
  readonly years: readonly { readonly x: number; readonly label: Label }[]
  readonly line: Line
  readonly height: number
}

/** From the beginning of the line to the horizon, from left to right. */
type Line = { readonly x: number; readonly w: number }
type Scale = (time: number) => number

/** Where everything goes: each lane as high as its notes need, the sides as high as all lanes or what lies in them. */
export function arrange(outcome: TimelineOutcome, pen: Pen): Arrangement {
  const { plan } = pen
  const line = lineOf(plan)
  const scale = scaleUtc([timeOf(outcome.from), timeOf(outcome.to)], [line.x, line.x + line.w])
  const lanes = lanesOf(outcome, scale, line, pen)
  const sides: SideColumn[] = [
    sideColumn('today', { x: plan.margin, w: plan.today }, outcome, pen),
    sideColumn('future', { x: line.x + line.w + plan.gap, w: plan.future }, outcome, pen),
  ]
  const foot = Math.max(
    ...[...lanes.map(({ band }) => band.box), ...sides.map(({ band }) => band.box)].map(bottom),
  )
  return {
    lanes: lanes.map(({ band }) => band),
    sides: sides.map(({ band }) => ({ ...band, box: { ...band.box, h: foot - band.box.y } })),
    marks: [...lanes, ...sides].flatMap(({ marks }) => marks),
    years: yearLabels(outcome, scale, plan),
    line,
    height: foot + plan.margin,
  }
}

function lineOf({ margin, today, gap, titles, width, future }: Plan): Line {
  const x = margin + today + gap + titles
  return { x, w: width - margin - future - gap - x }
}

function yearLabels(
  { from, to }: TimelineOutcome,
  scale: Scale,
  { title: size }: Plan,
): Arrangement['years'] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const room = (scale(timeOf(to)) - scale(timeOf(from))) / (last - first)
  const step = [1, 2, 5, 10].find((each) => room * each > 3.5 * size) ?? 25
  return Array.from({ length: Math.ceil((last - first) / step) }, (_, at) => {
    const year = first + at * step
    const label = labelOf(String(year), { size, width: 4 * size, most: 1, font: 'sansBold' })
    return { x: scale(Date.UTC(year)), label }
  })
}

type LaneOnLine = { readonly band: LaneBand; readonly marks: readonly Mark[] }

function lanesOf(outcome: TimelineOutcome, scale: Scale, line: Line, pen: Pen): LaneOnLine[] {
  const { plan } = pen
  let y = plan.margin + plan.axis + plan.gap
  const lanes = outcome.lanes.filter(({ lane }) => lane !== 'future' && lane !== 'today')
  return lanes.map(({ lane, title }) => {
    const own = outcome.notes.filter((note) => note.lane === lane && note.date !== null)
    const marks = onLine(own, scale, line, y + plan.padding, pen)
    const foot = bottom(bounds([{ ...line, y, h: 0 }, ...marks.map(({ label }) => label)])) + plan.padding
    const h = Math.max(plan.leastLane, foot - y)
    const form = { size: plan.title, width: plan.titles - 12, most: 2, font: 'sansBold' } as const
    const words = labelOf(title, form)
    const at = { x: line.x - plan.titles, y: y + (h - words.h) / 2 }
    const band = { box: { ...line, y, h }, title: words, at }
    y += h + plan.gap / 2
    return { band, marks }
  })
}

/** The notes of one lane, each mark at its day, with its words on the side where there is room higher up. */
function onLine(notes: readonly TimelineNote[], scale: Scale, line: Line, top: number, pen: Pen): Mark[] {
  const sized = notes.toReversed().map((note) => {
    const words = noteWords(note, { width: pen.plan.label, widest: pen.plan.label * 1.5 }, pen)
    const x = within(scale(timeOf(note.date ?? '')), line)
    return { note, x, words, sides: sidesOf(x, words, line) }
  })
  const boxes = packDown(
    sized.map(({ sides }) => sides),
    pen.plan.betweenLabels,
  )
  return sized.map(({ note, x, words }, at): Mark => {
    const box = boxes[at] ?? { x, y: 0, w: 0, h: 0 }
    const isRight = box.x > x - besideMark
    const label = { x: isRight ? x + besideMark : box.x, y: top + box.y, w: words.w, h: words.h }
    return { note, x, y: label.y + pen.plan.text * 0.7, label, ...words }
  })
}

/** Never so near an end that the mark hangs over it. */
function within(x: number, line: Line): number {
  return Math.max(line.x + besideMark, Math.min(line.x + line.w - besideMark, x))
}

/** What a note takes with its words at the right of its mark, and at the left, where that lies on the line. */
function sidesOf(x: number, { w, h }: NoteWords, line: Line) {
  const whole = { w: markReach + besideMark + w, h }
  const right = { ...whole, x: x - markReach }
  const left = { ...whole, x: x + markReach - whole.w }
  const fits = [right, left].filter((box) => box.x >= line.x && box.x + box.w <= line.x + line.w)
  return fits.length > 0 ? fits : [right]
}
