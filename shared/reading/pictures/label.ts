import { type Font, lineHeight, textWidth, wrap } from '../../werkvormen/kit/measure.ts'
import { type SvgNode, svg } from './svg.ts'

/** Words that stand in a picture: broken into lines, so that they take a known box. */
export type Label = {
  readonly lines: readonly string[]
  readonly w: number
  readonly h: number
  readonly size: number
  readonly font: Font
}

export type LabelForm = {
  readonly size: number
  /** Lines are not wider than this. */
  readonly width: number
  /** What does not fit in so many lines is cut off, with dots. */
  readonly most: number
  readonly font?: Font
  /** How wide a long word may make it, before that is broken. */
  readonly widest?: number
}

/** More of a text cannot be seen in a label, and measuring it takes time. */
const longest = 400

export function labelOf(text: string, form: LabelForm): Label {
  const { size, most, font = 'sans' } = form
  const words = [...text.replace(/\s+/gu, ' ').trim()].slice(0, longest).join('')
  const width = widthFor(words, form)
  const all = words === '' ? [] : wrap(words, font, size, width)
  const lines =
    all.length > most ? [...all.slice(0, most - 1), dotted(all[most - 1] ?? '', font, size, width)] : all
  const w = Math.max(0, ...lines.map((line) => textWidth(line, font, size)))
  return { lines, w, h: lines.length * size * lineHeight, size, font }
}

/** As wide as the longest word needs it, within bounds. */
function widthFor(words: string, { size, width, font = 'sans', widest = width }: LabelForm): number {
  const longestWord = Math.max(0, ...words.split(' ').map((word) => textWidth(word, font, size)))
  return Math.min(widest, Math.max(width, Math.ceil(longestWord)))
}

function dotted(line: string, font: Font, size: number, width: number): string {
  let letters = [...line]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, font, size) > width)
    letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}…`
}

/** The label with its top at `y`; `x` is its left side, or its right side with anchor `end`, or its middle. */
export function labelAt(
  { lines, size, font }: Label,
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgNode {
  const baseline = (size * lineHeight + size * 0.7) / 2
  const look = {
    'font-size': size,
    fill,
    'text-anchor': anchor,
    ...(font === 'sansBold' ? { 'font-weight': 700 } : {}),
  }
  return svg(
    'text',
    look,
    lines.map((line, at) =>
      svg('tspan', { x: round(x), y: round(y + baseline + at * size * lineHeight) }, [line]),
    ),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
