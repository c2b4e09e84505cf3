import { type Font, keepsWordsWhole, textWidth, wrap } from '../../werkvormen/kit/measure.ts'

const mostLines = 2

/**
 * A text in at most two lines, in the first of some sizes (largest first) in which it fits without a broken word. What
 * does not fit in the smallest is cut: the picture says it whole in a title.
 */
export function fittedWords(
  text: string,
  font: Font,
  fontSizes: readonly number[],
  width: number,
): { words: string[]; fontSize: number } {
  const line = text.replaceAll('\n', ' ')
  const whole = fontSizes.find(
    (size) => keepsWordsWhole(line, font, size, width) && wrap(line, font, size, width).length <= mostLines,
  )
  const fontSize = whole ?? fontSizes.at(-1) ?? 12
  const lines = wrap(line, font, fontSize, width)
  if (lines.length <= mostLines) return { words: lines, fontSize }
  const last = cut(`${lines[mostLines - 1] ?? ''}…`, font, fontSize, width)
  return { words: [...lines.slice(0, mostLines - 1), last], fontSize }
}

function cut(line: string, font: Font, fontSize: number, width: number): string {
  let letters = [...line]
  while (letters.length > 1 && textWidth(letters.join(''), font, fontSize) > width) {
    letters = [...letters.slice(0, -2), '…']
  }
  return letters.join('')
}
