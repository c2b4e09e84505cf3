/** A last line shorter than this part of the width is what browsers avoid, and so many lines they look back. */
const shortest = 1 / 3
const looksBack = 4

type Measure = (line: string) => number

/**
 * Breaks the last lines of a paragraph anew when the very last is short, as `text-wrap: pretty` does: as many
 * lines, the last one long enough, the others as full as they can be.
 */
export function prettyLines(lines: readonly string[], width: number, widthOf: Measure): readonly string[] {
  const last = lines.at(-1)
  if (last === undefined || lines.length < 2 || widthOf(last) >= width * shortest) return lines
  const again = lines.slice(-looksBack)
  const better = fullest(again.join(' ').split(' '), again.length, width, widthOf)
  return better ? [...lines.slice(0, -looksBack), ...better.lines] : lines
}

type Break = { readonly cost: number; readonly lines: readonly string[] }

/** The break in so many lines with the smallest sum of squares of the room that is left; undefined when none fits. */
function fullest(
  words: readonly string[],
  count: number,
  width: number,
  widthOf: Measure,
): Break | undefined {
  if (count === 1) {
    const line = words.join(' ')
    const length = widthOf(line)
    return length <= width && length >= width * shortest ? { cost: 0, lines: [line] } : undefined
  }
  let best: Break | undefined
  for (let to = 1; to < words.length; to += 1) {
    const line = words.slice(0, to).join(' ')
    const room = width - widthOf(line)
    if (room < 0) break
    const rest = fullest(words.slice(to), count - 1, width, widthOf)
    const cost = room * room + (rest?.cost ?? 0)
    if (rest && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, lines: [line, ...rest.lines] }
  }
  return best
}
