/** How many columns a page of quotes has, how many lines each, and how many letters go into one. */
export type QuoteRoom = { readonly columns: number; readonly lines: number; readonly lettersPerLine: number }

/** The room between two quotes, in lines. */
const between = 0.7

/**
 * Answers in their own words laid out over pages of columns, in their order. None is broken over two columns: one
 * that is longer than a column is cut at a word, because nobody reads more from 6 metres.
 */
export function quotePages(texts: readonly string[], room: QuoteRoom): string[][][] {
  const columns: string[][] = []
  let free = 0
  for (const whole of texts) {
    const text = fitting(whole, room)
    const lines = linesOf(text, room)
    const column = columns.at(-1)
    if (column && lines <= free) column.push(text)
    else columns.push([text])
    free = (column && lines <= free ? free : room.lines) - lines - between
  }
  return Array.from({ length: Math.ceil(columns.length / room.columns) }, (_, page) =>
    columns.slice(page * room.columns, (page + 1) * room.columns),
  )
}

function linesOf(text: string, { lettersPerLine }: QuoteRoom): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0)
}

/** The beginning of an answer that fits into a column. */
function fitting(text: string, room: QuoteRoom): string {
  if (linesOf(text, room) <= room.lines) return text
  let kept = text.slice(0, room.lines * room.lettersPerLine)
  while (linesOf(`${kept}…`, room) > room.lines) {
    const cut = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'))
    kept = cut > 0 ? kept.slice(0, cut) : kept.slice(0, -1)
  }
  return `${kept.trimEnd()}…`
}
