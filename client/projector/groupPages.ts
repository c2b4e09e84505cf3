/** A group as the screen names it. */
export type NamedGroup = { readonly id: string; readonly name: string; readonly people: string }

/** Groups in columns: `size` is that of the letters in units of the stage, `pages` what stands up at one time. */
export type GroupSheet = {
  readonly size: number
  readonly columns: number
  readonly pages: readonly (readonly NamedGroup[])[]
}

/** Everything in units of the stage (1920 by 1080), with the letters on the wide side: too much room hurts nobody. */
const stage = { width: 1752, height: 750, columnGap: 48, lineHeight: 1.25, rowGap: 0.5, letterWidth: 0.51 }
/** The question beside the ring, at its smallest; the ring itself takes this height too. */
const question = { lettersPerLine: 48, lineHeight: 60, least: 244 }
/** The largest that fits is taken; below 28 nothing is read from the last row. */
const sizes = [44, 40, 36, 32, 28]
const leastSize = 28

/** Everyone on one page in the largest letters that fit below the question, else on pages in the smallest. */
export function groupSheet(groups: readonly NamedGroup[], asked: string): GroupSheet {
  const height = heightBelow(asked)
  for (const size of sizes) {
    for (const columns of columnsFor(groups.length)) {
      if (heightOf(groups, columns, size) <= height) return { size, columns, pages: [groups] }
    }
  }
  const columns = columnsFor(groups.length).at(-1) ?? 1
  return { size: leastSize, columns, pages: pagesOf(groups, columns, height) }
}

function heightBelow(asked: string): number {
  const lines = linesOf(asked, question.lettersPerLine)
  return stage.height - Math.max(question.least, lines * question.lineHeight)
}

function columnsFor(count: number): number[] {
  return count < 3 ? [Math.max(1, count)] : [3, 4]
}

/** Rows of groups while they fit; a row that is too high for a page of its own gets one all the same. */
function pagesOf(groups: readonly NamedGroup[], columns: number, height: number): NamedGroup[][] {
  const pages: NamedGroup[][] = []
  for (const row of rowsOf(groups, columns)) {
    const page = pages.at(-1)
    if (page && heightOf([...page, ...row], columns, leastSize) <= height) page.push(...row)
    else pages.push([...row])
  }
  return pages
}

function heightOf(groups: readonly NamedGroup[], columns: number, size: number): number {
  const column = (stage.width - (columns - 1) * stage.columnGap) / columns
  const letters = Math.floor(column / (size * stage.letterWidth))
  const rows = rowsOf(groups, columns).map((row) =>
    Math.max(...row.map(({ name, people }) => linesOf(name, letters) + linesOf(people, letters))),
  )
  const lines = rows.reduce((sum, row) => sum + row, 0)
  return (lines * stage.lineHeight + (rows.length - 1) * stage.rowGap) * size
}

function rowsOf(groups: readonly NamedGroup[], columns: number): NamedGroup[][] {
  return Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  )
}

/** How many lines words take that are only broken between words, or within one that is longer than a line. */
function linesOf(text: string, lettersPerLine: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    const needs = used === 0 ? word.length : used + 1 + word.length
    if (needs <= lettersPerLine) used = needs
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / lettersPerLine) - 1
      used = word.length % lettersPerLine || lettersPerLine
    }
  }
  return lines
}

/** So long people look for their group. */
const seekingMs = 2 * 60_000
/** Time to find one's own name on a page. */
const pageMs = 10_000

/**
 * Which page is up; undefined for none. What fits below the question stays; pages only turn while people look for
 * their group, and after that the question has the screen for itself.
 */
export function groupPageAt(pages: number, startedAt: number, now: number): number | undefined {
  const ms = Math.max(0, now - startedAt)
  if (pages > 1) return ms < seekingMs ? Math.floor(ms / pageMs) % pages : undefined
  return pages === 1 ? 0 : undefined
}
