/** How much stands on one page of quotes, and how wide a line is. */
export type QuoteRoom = { readonly lines: number; readonly lettersPerLine: number }

/** A longer answer is cut there on the screen: nobody reads more from 6 metres; the report has all of it. */
const longestOfPage = 0.75

/**
 * Answers in their own words laid out over pages, in their order, so that none is broken over two. An answer
 * that is longer than most of a page is cut at a word.
 */
export function quotePages(texts: readonly string[], room: QuoteRoom): string[][] {
  const pages: string[][] = []
  let free = 0
  for (const whole of texts) {
    const text = shortened(whole, Math.floor(room.lines * longestOfPage * room.lettersPerLine))
    const lines = linesOf(text, room)
    const page = pages.at(-1)
    if (page && lines <= free) page.push(text)
    else pages.push([text])
    free = (page && lines <= free ? free : room.lines) - lines
  }
  return pages
}

/** The room between two quotes, in lines. */
const between = 0.7

/** Lines that a text takes, with the room after it. */
function linesOf(text: string, { lettersPerLine }: QuoteRoom): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / lettersPerLine)))
  return lines.reduce((sum, count) => sum + count, between)
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))
  return `${atWord.trimEnd()}…`
}
