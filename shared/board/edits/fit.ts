import type { TLNoteShape } from '@tldraw/tlschema'
import { noteFit } from '../../werkvormen/kit/note.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText } from '../richText.ts'
import { type EditBoard, madeShape, permitted, withProps } from './board.ts'
import { type Change, noChange } from './change.ts'

/** Rounding of measured heights differs between the canvas and here; smaller differences are none. */
const tolerance = 8

/** Makes a note as high as its words need, for words that were not written on the canvas, which measures itself. */
export function fitNote(board: EditBoard, id: string): Change {
  const shape = madeShape(board, id)
  const words = shape?.type === 'note' ? richTextOfProps(shape) : undefined
  if (!shape || !words) return noChange
  const { growY, size } = (shape as TLNoteShape).props
  const fit = noteFit(plainText(words), size)
  if (Math.abs(fit.growY - growY) < tolerance) return noChange
  return permitted({ put: [withProps(shape, fit)], remove: [] }, board)
}
