import type { TLRichText } from '@tldraw/tlschema'
import {
  type Font,
  lineHeight as lineHeightOfCanvas,
  textWidth,
  wrap,
} from '../../shared/werkvormen/kit/measure.ts'
import type { Box, Span, TextLine, WordsMark } from './marks.ts'
import type { Paint } from './paint.ts'
import { hasWords, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { prettyLines } from './pretty.ts'

type Align = 'start' | 'middle' | 'end' | 'justify' | string

export type TextStyle = {
  readonly size: number
  readonly paint: Paint
  readonly align: Align
  readonly verticalAlign: Align
  /** Lines break at the width of the box; without it only where the writer broke them. */
  readonly wraps: boolean
  /** Lines that do not fit in this height are left out. */
  readonly room: number
  readonly halo?: Paint
  /** As a part of the size; that of the canvas when it is left out. */
  readonly lineHeight?: number
}

/** How far a list is moved in, as a part of the size (tldraw: 3.25 zeroes). */
const indentOfList = 1.9
/** measure.ts counts every line as this much wider than it is. */
const caution = 1.005
/** No note is read to here in a tile; a text of 10,000 letters would make one slow. */
const mostLines = 200

/** Text set in a box as tldraw does it; undefined when there are no words. */
export function setText(richText: TLRichText | undefined, box: Box, style: TextStyle): WordsMark | undefined {
  const paragraphs = richText ? paragraphsOf(richText) : []
  return hasWords(paragraphs) ? setParagraphs(paragraphs, box, style) : undefined
}

/** The same for a text without looks. */
export function setPlainText(text: string, box: Box, style: TextStyle): WordsMark | undefined {
  const plain = { bold: false, italic: false, struck: false }
  const paragraphs = text
    .split('\n')
    .map((line) => ({ spans: [{ text: line, ...plain }], marker: '', depth: 0 }))
  return hasWords(paragraphs) ? setParagraphs(paragraphs, box, style) : undefined
}

function setParagraphs(paragraphs: readonly Paragraph[], box: Box, style: TextStyle): WordsMark {
  const { size, paint, halo, room, lineHeight = lineHeightOfCanvas } = style
  const fitting = Math.max(1, Math.min(mostLines, Math.floor(room / (size * lineHeight))))
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, box.w, style)).slice(0, fitting)
  const height = lines.length * size * lineHeight
  const top = box.y + (box.h - height) * share(style.verticalAlign)
  const set = lines.map(({ spans, w, indent }, place): TextLine => {
    const aligned = indent > 0 ? indent : (box.w - w) * share(style.align)
    return { x: box.x + aligned, y: top + (place * lineHeight + baselineIn(lineHeight)) * size, w, spans }
  })
  return { kind: 'words', lines: set, size, paint, ...(halo ? { halo } : {}) }
}

/** From the top of a line to its base line, as a part of the size: the house font stands 0.98 above it, 0.32 below. */
function baselineIn(lineHeight: number): number {
  return (lineHeight - 1.3) / 2 + 0.98
}

type Line = { spans: Span[]; w: number; indent: number }

function linesOf({ spans, marker, depth }: Paragraph, width: number, { size, wraps }: TextStyle): Line[] {
  const indent = depth * indentOfList * size
  const text = spans.map((span) => span.text).join('')
  const font = isBold(spans) ? 'sansBold' : 'sans'
  const texts = wraps ? wrapped(text, font, size, width - indent) : [text]
  let at = 0
  return texts.map((line, place) => {
    const start = text.indexOf(line, at)
    at = start + line.length
    const own = cut(spans, start, at)
    const first = place === 0 && marker !== '' ? [{ ...plainOf(own), text: `${marker} ` }] : []
    const back = first.reduce((sum, { text }) => sum + textWidth(text, font, size), 0)
    return {
      spans: [...first, ...own],
      w: textWidth(line, font, size) + back,
      indent: Math.max(0, indent - back),
    }
  })
}

/** The lines that the canvas makes: without the caution with which layouts are measured. */
function wrapped(text: string, font: Font, size: number, width: number): readonly string[] {
  const widthOf = (line: string) => textWidth(line, font, size) / caution
  const lines = wrap(text, font, size, width * caution)
  // Broken words, hyphens and rows of spaces would not come back as they were.
  return lines.join(' ') === text ? prettyLines(lines, width, widthOf) : lines
}

/** The stretches between two places of a text. */
function cut(spans: readonly Span[], from: number, to: number): Span[] {
  const parts: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += span.text.length
    if (text !== '') parts.push({ ...span, text })
  }
  return parts
}

function plainOf([first]: readonly Span[]): Span {
  return { text: '', bold: first?.bold ?? false, italic: false, struck: false }
}

/** A line is measured in one font: that of most of its letters. */
function isBold(spans: readonly Span[]): boolean {
  let [bold, all] = [0, 0]
  for (const span of spans) {
    all += span.text.length
    if (span.bold) bold += span.text.length
  }
  return bold * 2 > all
}

/** Which part of the free room comes before a text. */
function share(align: Align): number {
  if (align.startsWith('middle')) return 0.5
  return align.startsWith('end') ? 1 : 0
}
