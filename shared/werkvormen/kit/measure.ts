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
  return widthOf(thousandths(text, font), size)
}

/** Width of a line in thousandths of its font size; whole numbers, so that parts add up to the whole. */
function thousandths(text: string, font: Font): number {
  const table = fontWidths[font]
  let sum = 0
  for (const character of text) sum += table[places.get(character) ?? -1] ?? unknownWidth
  return sum
}

function widthOf(thousandths: number, size: number): number {
  return (thousandths / 1000) * size * safety
}

/**
 * The lines a browser makes of a text in a box of `width`: it breaks at spaces and after hyphens, and inside
 * a word only when the word alone is too wide (`overflow-wrap: break-word`, as tldraw sets it).
 */
export function wrap(text: string, font: Font, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, () => new Line(font, size, width)))
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

/** A line that grows; each part is measured once, so that a long text takes no longer than its length. */
class Line {
  text = ''
  readonly #font: Font
  readonly #size: number
  readonly #room: number
  #width = 0
  /** Without the spaces at its end, which may hang over. */
  #bare = 0

  constructor(font: Font, size: number, room: number) {
    this.#font = font
    this.#size = size
    this.#room = room
  }

  /** Adds a part when the line still fits then; answers whether it did. */
  take(part: string): boolean {
    const end = part.trimEnd()
    const bare = end === '' ? this.#bare : this.#width + thousandths(end, this.#font)
    if (widthOf(bare, this.#size) > this.#room) return false
    this.#add(part, bare)
    return true
  }

  /** Adds a part to an empty line, whether it fits or not. */
  begin(part: string): void {
    this.#add(part, thousandths(part.trimEnd(), this.#font))
  }

  #add(part: string, bare: number): void {
    this.text += part
    this.#width += thousandths(part, this.#font)
    this.#bare = bare
  }
}

function wrapParagraph(paragraph: string, newLine: () => Line): string[] {
  const lines: string[] = []
  let line = newLine()
  for (const word of paragraph.match(/[^ -]*(?:-+| +|$)/gu) ?? []) {
    if (line.take(word)) continue
    if (line.text !== '') lines.push(line.text.trimEnd())
    const broken = breakWord(word, newLine)
    lines.push(...broken.slice(0, -1).map(({ text }) => text))
    line = broken.at(-1) ?? newLine()
  }
  return [...lines, line.text.trimEnd()]
}

function breakWord(word: string, newLine: () => Line): Line[] {
  let line = newLine()
  const lines = [line]
  for (const character of word) {
    if (line.text === '') line.begin(character)
    else if (!line.take(character)) {
      line = newLine()
      line.begin(character)
      lines.push(line)
    }
  }
  return lines
}
