import type { Box } from './box.ts'
import { type Colour, geoPiece, type Piece } from './pieces.ts'

/** Strong enough for a bad projector, and behind every word in weight. */
const strength = 0.5

/** A line that helps people to read a place, as a thin box. Notes may lie on it, and a harvest lays them there. */
export function guidePiece(name: string, area: Box, colour: Colour): Piece {
  const line = geoPiece(name, area, { geo: 'rectangle', color: colour, fill: 'fill', line: 1 })
  return { ...line, opacity: strength, meta: { guide: true } }
}
