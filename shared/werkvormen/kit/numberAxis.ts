import { type Box, bottom } from './box.ts'
import type { Piece } from './pieces.ts'
import type { TextStyle } from './type.ts'
import { lineOf, widthOfLine, wordsIn } from './words.ts'
import type { Axis } from './zone.ts'

/** The words of an axis along a zone: its name in the middle, what its ends mean at both ends. */
export type AxisWords = {
  readonly axis: Axis
  readonly low: string
  readonly high: string
  readonly name: TextStyle
  readonly end: TextStyle
}

/** Room between a zone and the words of its axis. */
const gap = 24

/** How high the words of an axis below a zone are. */
export function belowHeight({ name, end }: AxisWords): number {
  return gap + Math.max(lineOf(name), lineOf(end))
}

/** An axis below a zone, from left to right. */
export function axisBelow(piece: string, words: AxisWords, zone: Box): Piece[] {
  const row = { x: zone.x, y: bottom(zone) + gap, w: zone.w, h: belowHeight(words) - gap }
  const high = `${words.high} →`
  const ends = Math.max(widthOfLine(words.low, words.end), widthOfLine(high, words.end)) + gap
  const middle = { ...row, x: row.x + ends, w: row.w - 2 * ends }
  return [
    wordsIn(row, `${piece}-low`, words.low, words.end, { across: 'start', down: 'middle' }, 'grey'),
    wordsIn(middle, `${piece}-name`, words.axis.title, words.name, { across: 'middle', down: 'middle' }),
    wordsIn(row, `${piece}-high`, high, words.end, { across: 'end', down: 'middle' }, 'grey'),
  ]
}

/** An axis at the left of a zone, from below to above, in a column as wide as `width`. Nobody has to turn their head. */
export function axisBeside(piece: string, words: AxisWords, zone: Box, width: number): Piece[] {
  const column = { x: zone.x - width, y: zone.y, w: width - gap, h: zone.h }
  return [
    wordsIn(column, `${piece}-high`, `${words.high} ↑`, words.end, { across: 'end', down: 'start' }, 'grey'),
    wordsIn(column, `${piece}-name`, words.axis.title, words.name, { across: 'end', down: 'middle' }),
    wordsIn(column, `${piece}-low`, words.low, words.end, { across: 'end', down: 'end' }, 'grey'),
  ]
}
