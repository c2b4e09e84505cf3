import { type Box, inset } from './box.ts'
import { keepsWordsWhole, lineHeight, textWidth, wrap, wrapsSteadily } from './measure.ts'
import { type Colour, geoPiece, type Piece, textPiece } from './pieces.ts'
import { type TextStyle, typeScale } from './type.ts'

/** Rings around a disc with a sentence in the middle of it: what the whole board is about. */
export function centrePieces(
  name: string,
  text: string,
  square: Box,
  colour: Colour,
  smallest: number,
): Piece[] {
  const disc = inset(square, 36)
  const { style, box } = textInCircle(text, typeScale.centre, inset(disc, 24), smallest)
  return [
    geoPiece(`${name}-ring`, square, { geo: 'ellipse', color: colour, fill: 'none', line: 4 }),
    geoPiece(`${name}-disc`, disc, { geo: 'ellipse', color: colour, fill: 'fill', line: 2 }),
    textPiece(`${name}-text`, text, style, box, 'white'),
  ]
}

/** Widths to try for a text in a circle, as parts of its diameter: the middle ones hold most words. */
const widths = [0.8, 0.86, 0.74, 0.9, 0.68]

/**
 * The largest style, down to `smallest`, in which every line of the text lies inside the circle and no word is
 * broken, and the box for it. Only a word too long for that is broken.
 */
function textInCircle(
  text: string,
  style: TextStyle,
  circle: Box,
  smallest: number,
): { style: TextStyle; box: Box } {
  for (let size = style.size; size >= smallest; size -= 4) {
    for (const part of widths) {
      const box = middleBox(text, style, size, circle, part)
      const whole =
        keepsWordsWhole(text, style.font, size, box.w) && wrapsSteadily(text, style.font, size, box.w)
      if (whole && linesInside(text, style, size, box, circle)) return { style: { ...style, size }, box }
    }
  }
  return brokenInCircle(text, { ...style, size: smallest }, circle)
}

/** For a word that is wider than the circle: better smaller than the rest of the board than outside the circle. */
function brokenInCircle(text: string, style: TextStyle, circle: Box): { style: TextStyle; box: Box } {
  for (let size = style.size; size > 0; size -= 4) {
    for (const part of widths) {
      const box = middleBox(text, style, size, circle, part)
      if (linesInside(text, style, size, box, circle)) return { style: { ...style, size }, box }
    }
  }
  return { style, box: circle }
}

function middleBox(text: string, style: TextStyle, size: number, circle: Box, part: number): Box {
  const w = Math.round(circle.w * part)
  const h = wrap(text, style.font, size, w).length * size * lineHeight
  return { x: circle.x + (circle.w - w) / 2, y: circle.y + (circle.h - h) / 2, w, h }
}

/** Whether the corners of every line, centred in the box, lie inside the circle. */
export function linesInside(text: string, style: TextStyle, size: number, box: Box, circle: Box): boolean {
  const radius = circle.w / 2
  const middle = circle.y + radius
  return wrap(text, style.font, size, box.w).every((line, at) => {
    const top = box.y + at * size * lineHeight - middle
    const farthest = Math.max(Math.abs(top), Math.abs(top + size * lineHeight))
    return Math.hypot(farthest, textWidth(line, style.font, size) / 2) <= radius
  })
}
