/** A last line shorter than this part of the width is what browsers avoid, and so many lines they look back. */
const shortest = 1 / 3
const looksBack = 4

/**
 * Breaks the last lines of a paragraph anew when the very last is short, as `text-wrap: pretty` does: as many
 * lines, the last one long enough, the others as full as they can be. `widthOf` measures a text; without
 * kerning a line is as wide as its words and spaces together.
 */
export function prettyLines(
  lines: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const last = lines.at(-1)
  if (last === undefined || lines.length < 2 || widthOf(last) >= width * shortest) return lines
  const again = lines.slice(-looksBack)
  const words = again.join(' ').split(' ')
  const setting = { widths: words.map(widthOf), space: widthOf(' '), width }
  const ends = fullest(setting, 0, again.length)?.ends
  if (!ends) return lines
  const better = ends.map((end, line) => words.slice(ends[line - 1] ?? 0, end).join(' '))
  return [...lines.slice(0, -looksBack), ...better]
}

type Setting = { readonly widths: readonly number[]; readonly space: number; readonly width: number }
/** After which word each line ends, and the sum of squares of the room that is left. */
type Break = { readonly cost: number; readonly ends: readonly number[] }

/** The best break of the words from a place on in so many lines; undefined when none fits. */
function fullest(setting: Setting, from: number, count: number): Break | undefined {
  const { widths, space, width } = setting
  if (count === 1) {
    const rest = widths.slice(from)
    const length = rest.reduce((sum, word) => sum + word, space * (rest.length - 1))
    return length <= width && length >= width * shortest ? { cost: 0, ends: [widths.length] } : undefined
  }
  let best: Break | undefined
  let room = width + space
  for (let to = from + 1; to < widths.length; to += 1) {
    room -= space + (widths[to - 1] ?? 0)
    if (room < 0) break
    const rest = fullest(setting, to, count - 1)
    const cost = room * room + (rest?.cost ?? 0)
    if (rest && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, ends: [to, ...rest.ends] }
  }
  return best
}
