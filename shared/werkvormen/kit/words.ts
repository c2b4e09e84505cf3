import type { Box } from './box.ts'
import { lineHeight, textHeight, textWidth } from './measure.ts'
import { type Colour, type Piece, textPiece } from './pieces.ts'
import type { TextStyle } from './type.ts'

/** How high one line of this style is. */
export function lineOf(style: TextStyle): number {
  return Math.ceil(style.size * lineHeight)
}

/** So wide that a browser that measures a little wider still keeps the words on one line. */
export function widthOfLine(text: string, style: TextStyle): number {
  return Math.ceil(textWidth(text, style.font, style.size) * 1.04)
}

/** Words at a side of a box, from left to right (`across`) and from top to bottom (`down`). */
export function wordsIn(
  box: Box,
  name: string,
  text: string,
  style: TextStyle,
  at: { across: 'start' | 'middle' | 'end'; down: 'start' | 'middle' | 'end' },
  colour?: Colour,
): Piece {
  const w = Math.min(box.w, widthOfLine(text, style))
  const h = textHeight(text, style.font, style.size, w)
  const share = { start: 0, middle: 0.5, end: 1 }
  const place = { x: box.x + (box.w - w) * share[at.across], y: box.y + (box.h - h) * share[at.down], w, h }
  return textPiece(name, text, { ...style, align: at.across }, place, colour)
}
