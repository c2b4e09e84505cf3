import { characters, fontWidths } from './fontWidths.ts'

/** What layouts and notes are written in: tldraw's font `sans` (the house's), plain and with the mark `bold`. */
export type Font = keyof typeof fontWidths

/** tldraw's line height, as a multiple of the font size (its TEXT_PROPS). */
export const lineHeight = 1.35

/** A character that is in no table counts as this wide: one em, wider than any letter we know. */
const unknownWidth = 1000

/** Rounding of the browser and of our tables: a line counts as this much wider than the sum of its characters. */
const safety = 1.005

/** Where a line may break; a no-break space is not among them. */
const spaces = /[ \n]+/u

const places = new Map([...characters].map((character, place) => [character, place]))

/** Width of one line of text in page units. Kerning is left out, which makes it at most a little too wide. */
export function textWidth(text: string, font: Font, size: number): number {
  const table = fontWidths[font]
  let thousandths = 0
  for (const character of text) {
    thousandths += table[places.get(character) ?? -1] ?? unknownWidth
  }
  return (thousandths / 1000) * size * safety
}

/**
 * The lines a browser makes of a text in a box of `width`: it breaks at spaces and after hyphens, and inside
 * a word only when the word alone is too wide (`overflow-wrap: break-word`, as tldraw sets it).
 */
export function wrap(text: string, font: Font, size: number, width: number): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, (line) => fits(line, font, size, width)))
}

/** Height of a text in a box of `width`, in page units. */
export function textHeight(text: string, font: Font, size: number, width: number): number {
  return wrap(text, font, size, width).length * size * lineHeight
}

/** Whether every word fits on a line of its own, so that no word is broken. */
export function keepsWordsWhole(text: string, font: Font, size: number, width: number): boolean {
  return text.split(spaces).every((word) => textWidth(word, font, size) <= width)
}

/**
 * The width, at most `width`, in which a text makes no more lines than it must, of about equal length, so that
 * no single word is left on the last one.
 */
export function balancedWidth(text: string, font: Font, size: number, width: number): number {
  const lines = wrap(text, font, size, width).length
  if (lines === 1) return width
  for (let part = 0.5; part < 1; part += 0.02) {
    const narrower = Math.ceil(width * part)
    const same = wrap(text, font, size, narrower).length === lines
    if (same && keepsWordsWhole(text, font, size, narrower) && wrapsSteadily(text, font, size, narrower))
      return narrower
  }
  return width
}

/** Whether a browser that measures 2 % wider or narrower than we do makes the same lines. */
export function wrapsSteadily(text: string, font: Font, size: number, width: number): boolean {
  const lines = wrap(text, font, size, width).join('\n')
  return [0.98, 1.02].every((part) => wrap(text, font, size, width * part).join('\n') === lines)
}

function fits(line: string, font: Font, size: number, width: number): boolean {
  return textWidth(line.trimEnd(), font, size) <= width
}

function wrapParagraph(paragraph: string, fitsLine: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.match(/[^ -]*(?:-+| +|$)/gu) ?? []) {
    if (fitsLine(line + word)) {
      line += word
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const broken = breakWord(word, fitsLine)
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  return [...lines, line.trimEnd()]
}

function breakWord(word: string, fitsLine: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of word) {
    if (line !== '' && !fitsLine(line + character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}
