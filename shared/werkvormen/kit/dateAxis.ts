import { type Box, right } from './box.ts'
import { guidePiece } from './guide.ts'
import { textWidth } from './measure.ts'
import { type Colour, geoPiece, type Piece, textBox, textPiece } from './pieces.ts'
import type { TextStyle } from './type.ts'
import type { Axis } from './zone.ts'

/** The years of a line of time: it begins where `first` begins and ends where `horizon` begins. */
export type YearSpan = { readonly first: number; readonly horizon: number }

/** What a place between both ends means. */
export function yearAxis(title: string, { first, horizon }: YearSpan, snap?: Axis['snap']): Axis {
  const ends = { from: Date.UTC(first), to: Date.UTC(horizon) }
  return { name: 'date', title, kind: 'date', ...ends, ...(snap ? { snap } : {}) }
}

export type DateAxis = {
  readonly name: string
  readonly span: YearSpan
  /** The bar with the years in it; it runs over the line of time from end to end. */
  readonly box: Box
  /** How far the bar goes on to the left of the line, with the head of its arrow at the end. */
  readonly before: number
  /** How far the bar goes on to the right of it, with the year of the horizon in it. */
  readonly after: number
  /** What the arrow says, in the part before the line. */
  readonly word: string
  /** Where the lines of the years end below the bar. */
  readonly foot: number
  readonly style: TextStyle
  readonly colour: Colour
}

/** Of the height of the arrow's head, the part that its bar is high. */
const barPart = 0.7
const lineWidth = 4
const padding = 18
/** Before the year in which the line ends, which stands in the part of the bar after it. */
const endPadding = 8

/** An arrow that points back in time, with the years in it up to the horizon, and a line down at the beginning of each. */
export function dateAxisPieces(axis: DateAxis): Piece[] {
  const { name, box, before, colour } = axis
  const bar = { ...box, y: box.y + (box.h * (1 - barPart)) / 2, h: box.h * barPart }
  const head = { x: box.x - before, y: box.y, w: box.h * 1.2, h: box.h }
  const start = head.x + head.w / 2
  const ticks = yearTicks(axis)
  const look = { color: colour, fill: 'fill', line: 2 } as const
  const horizon = { year: axis.span.horizon, x: right(box), w: axis.after - endPadding }
  return [
    geoPiece(`${name}-head`, head, { geo: 'diamond', ...look }),
    geoPiece(
      `${name}-bar`,
      { ...bar, x: start, w: right(box) + axis.after - start },
      { geo: 'rectangle', ...look },
    ),
    wordPiece(`${name}-word`, axis.word, { x: start + padding, w: box.x - start - padding }, axis),
    ...ticks.map(({ year, x, w }) => wordPiece(`${name}-${year}`, String(year), { x: x + padding, w }, axis)),
    wordPiece(
      `${name}-${horizon.year}`,
      String(horizon.year),
      { ...horizon, x: horizon.x + endPadding },
      axis,
    ),
    // The line of time begins where its lanes begin, which is a line of their own.
    ...ticks.slice(1).map(({ year, x }) => linePiece(`${name}-${year}-line`, x, axis)),
  ]
}

/**
 * The years that are told, and where each begins: all of them, or so few that their words fit between the lines. The
 * ids of a layout follow from these, so they may depend on the settings and on nothing else.
 */
export function yearTicks({ span, box, style }: Pick<DateAxis, 'span' | 'box' | 'style'>): Tick[] {
  const years = span.horizon - span.first
  const widest = textWidth('0000', style.font, style.size) + 2 * padding
  const each = [1, 2, 5, 10].find((step) => (box.w / years) * step >= widest) ?? 25
  const ticks = Array.from({ length: Math.ceil(years / each) }, (_, at) => {
    const x = box.x + placeOfYear(span.first + at * each, span) * box.w
    return { year: span.first + at * each, x, w: widest - padding }
  })
  // The year at the end is told after the line, and none runs into it.
  return ticks.filter(({ x, w }) => x + w <= right(box))
}

type Tick = { readonly year: number; readonly x: number; readonly w: number }

/** Where a year begins, as a share of the line: years with a leap day are a little longer. */
function placeOfYear(year: number, { first, horizon }: YearSpan): number {
  return (Date.UTC(year) - Date.UTC(first)) / (Date.UTC(horizon) - Date.UTC(first))
}

function wordPiece(name: string, word: string, at: { x: number; w: number }, axis: DateAxis): Piece {
  const words = textBox(word, axis.style, { ...at, y: axis.box.y })
  const y = axis.box.y + (axis.box.h - words.h) / 2
  return textPiece(name, word, axis.style, { ...words, y }, 'white')
}

function linePiece(name: string, x: number, { box, foot }: DateAxis): Piece {
  return guidePiece(
    name,
    { x: x - lineWidth / 2, y: box.y + box.h, w: lineWidth, h: foot - box.y - box.h },
    'grey',
  )
}
