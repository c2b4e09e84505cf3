import { type Box, bottom } from '../kit/box.ts'
import { noteHeight, noteSide } from '../kit/note.ts'
import type { Line } from './content.ts'

export type PlacedLine = {
  readonly by: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Between two notes at least. */
const gap = 15
/** How far a note may lie from its row and column: nobody lays notes on a ruler. */
const looseness = 10

/**
 * Notes in rows from the top of a room, at most three side by side and spread over its width, every row as high
 * as its highest note. Throws a RangeError when the room is too low.
 */
export function rows(lines: readonly Line[], room: Box, scale: number): PlacedLine[] {
  const side = noteSide * scale
  const across = Math.min(3, Math.max(1, Math.floor((room.w + gap) / (side + gap))))
  const spare = room.w - across * side - (across - 1) * gap
  const loose = Math.min(looseness, spare / (2 * across))
  const step = across === 1 ? 0 : Math.min(side * 1.5, (room.w - 2 * loose - side) / (across - 1))
  const notes: PlacedLine[] = []
  let y = room.y + looseness
  for (let at = 0; at < lines.length; at += across) {
    const row = lines.slice(at, at + across)
    notes.push(
      ...row.map(([by, text], place) => ({
        by: `tryout-${by}`,
        text,
        x: Math.round(room.x + loose + place * step + loose * chance(at + place)),
        y: Math.round(y + looseness * chance(at + place + 5)),
      })),
    )
    y += Math.max(...row.map(([, text]) => noteHeight(text) * scale)) + gap + 2 * looseness
  }
  if (y - gap - looseness > bottom(room)) throw new RangeError('More notes than fit in this room')
  return notes
}

/** A number from -1 to 1 that looks accidental and is always the same. */
function chance(order: number): number {
  return ((order * order * 5 + order * 3) % 11) / 5 - 1
}
