import { limits } from '../../protocol/limits.ts'
import { fitted, noteHeight, noteShape } from '../../werkvormen/kit/note.ts'
import { indicesAbove } from '../harvest/indices.ts'
import { type NoteColor, noteColors } from '../noteColors.ts'
import { noteScale } from '../noteScale.ts'
import { noteExtent } from '../places/zonePlaces.ts'
import { type EditBoard, permitted, shapeId } from './board.ts'
import { type Change, noChange } from './change.ts'
import { groundFor } from './ground.ts'
import { placeIn } from './parents.ts'
import { spotFor } from './spot.ts'

export type NewNote = {
  /** Its record's id, with or without `shape:`. */
  readonly id: string
  readonly text: string
  /** Without one it lies beside the layout. */
  readonly zone?: string | undefined
  /** Where it lies on the axes of its zone; without a value at a free place. */
  readonly value?: { readonly x?: number; readonly y?: number }
  readonly color?: string
  /** Who made it; left out on an anonymous board. */
  readonly by?: string | undefined
}

/** A new note, as the canvas would have made it. */
export function addNote(board: EditBoard, { id, text, zone, value, color, by }: NewNote): Change {
  const record = shapeId(id)
  if (board.records.has(record) || text.length > limits.noteCharacters) return noChange
  const ground = groundFor(board, zone)
  const scale = noteScale(ground.layout)
  const extent = { w: noteExtent(scale).w, h: noteHeight(text) * scale }
  const corner = spotFor(ground, extent, zone, value ? { value } : {})
  if (!corner) return noChange
  const place = placeIn(board, zone, corner, 0)
  const note = noteShape(
    {
      id: record.slice('shape:'.length),
      text,
      by: by ?? '',
      color: colorOf(color),
      scale,
      ...place,
      parent: place.parentId,
    },
    indicesAbove(board.records)(),
  )
  return permitted({ put: [{ ...note, meta: by ? { by, ...fitted } : fitted }], remove: [] }, board)
}

function colorOf(color: string | undefined): NoteColor {
  return noteColors.find(({ value }) => value === color)?.value ?? 'yellow'
}
