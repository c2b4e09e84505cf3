import type { NoteColor } from '../../board/noteColors.ts'
import type { Box } from './box.ts'
import { notePiece, type Piece, textPiece } from './pieces.ts'
import type { TextStyle } from './type.ts'
import { lineOf, widthOfLine } from './words.ts'

export type LegendEntry = { readonly key: string; readonly text: string; readonly color: NoteColor }

/** Between a note and its word, and between a word and the next note, as parts of the size of the words. */
const besideNote = 0.25
const between = 0.55
/** The side of a note in a legend, as a part of the size of the words. */
const side = 0.95

/** What the colours of notes mean, in one row that begins at the left of a box: by colour and by word. */
export function legendPieces(entries: readonly LegendEntry[], style: TextStyle, box: Box): Piece[] {
  const [note, line] = [Math.round(style.size * side), lineOf(style)]
  const top = box.y + (box.h - line) / 2
  let x = box.x
  return entries.flatMap(({ key, text, color }) => {
    const chip = { x, y: Math.round(top + (line - note) / 2), w: note, h: note }
    const words = {
      x: x + note + style.size * besideNote,
      y: top,
      w: widthOfLine(text, style),
      h: line,
    }
    x = words.x + words.w + style.size * between
    return [
      notePiece(`legend-${key}-note`, chip, color),
      textPiece(`legend-${key}`, text, { ...style, align: 'start' }, words),
    ]
  })
}

/** How wide that row is. */
export function legendWidth(entries: readonly LegendEntry[], style: TextStyle): number {
  const each = entries.map(
    ({ text }) => Math.round(style.size * side) + style.size * besideNote + widthOfLine(text, style),
  )
  return each.reduce((sum, width) => sum + width, 0) + (entries.length - 1) * style.size * between
}
