import type { TLNoteShape, TLShape } from '@tldraw/tlschema'
import { fittedWords, isFitted, type NoteWords, noteFit } from '../../werkvormen/kit/note.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText } from '../richText.ts'
import { type EditBoard, madeShape, permitted, withProps } from './board.ts'
import { type Change, noChange } from './change.ts'

/** Rounding of measured heights differs between the canvas and here; smaller differences are none. */
const tolerance = 8

/**
 * Makes a note as high as its words need, and these as large as it allows when nobody chose their size: for words
 * that were not written on the canvas, which measures itself.
 */
export function fitNote(board: EditBoard, id: string): Change {
  const shape = madeShape(board, id)
  const words = shape?.type === 'note' ? richTextOfProps(shape) : undefined
  if (!shape || !words) return noChange
  const { growY, size } = (shape as TLNoteShape).props
  const fit = wordsThatFit(shape, plainText(words))
  if (fit.size === size && Math.abs(fit.growY - growY) < tolerance) return noChange
  return permitted({ put: [withProps(shape, fit)], remove: [] }, board)
}

/** How the words of a note are drawn when it says this. */
export function wordsThatFit({ meta, props }: TLShape, text: string): NoteWords {
  const { size } = props as TLNoteShape['props']
  return isFitted(meta) ? fittedWords(text) : { size, ...noteFit(text, size) }
}
