import { type Box, bottom } from '../kit/box.ts'
import type { Line } from './content.ts'
import { noteHeight, noteSide } from './notes.ts'

export type PlacedLine = {
  readonly by: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Between two notes at least; people leave about this much. */
const gap = 30
/** How far a note may lie from its row and column: nobody lays notes on a ruler. */
const looseness = 10

/**
 * Notes in rows from the top of a room, at most three side by side and spread over its width, every row as high
 * as its highest note. Throws a RangeError when the room is too low.
 */
export function rows(lines: readonly Line[], room: Box, scale: number): PlacedLine[] {
  const side = noteSide * scale
  const across = Math.min(3, Math.max(1, Math.floor((room.w + gap) / (side + gap))))
  const step = Math.min(side * 1.5, (room.w - 2 * looseness - side) / Math.max(1, across - 1))
  const notes: PlacedLine[] = []
  let y = room.y + looseness
  for (let at = 0; at < lines.length; at += across) {
    const row = lines.slice(at, at + across)
    notes.push(...row.map((line, place) => placed(line, room.x + looseness + place * step, y, at + place)))
    y += Math.max(...row.map(([, text]) => noteHeight(text) * scale)) + gap
  }
  if (y - gap + looseness > bottom(room)) throw new RangeError('More notes than fit in this room')
  return notes
}

function placed([by, text]: Line, x: number, y: number, order: number): PlacedLine {
  return { by: `tryout-${by}`, text, x: Math.round(x + loose(order)), y: Math.round(y + loose(order + 5)) }
}

/** A number from -looseness to looseness that looks accidental and is always the same. */
function loose(order: number): number {
  return (((order * order * 5 + order * 3) % 11) / 5 - 1) * looseness
}
