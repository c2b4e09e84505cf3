import type { TLNoteShape, TLParentId, TLShape, TLShapeId } from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import { keepsWordsWhole, lineHeight, wrap } from './measure.ts'
import { richText } from './pieces.ts'

export const noteSide = 200

const font = 'sans'
/** tldraw's sizes of the words in a note, the smallest to which it shrinks a long word, and its padding. */
const fontSizes = { s: 18, m: 22, l: 26, xl: 32 } as const
const smallestFontSize = 14
const padding = 16
/** One unit that tldraw keeps free beside the text. */
const fuzz = 1

export type NoteAt = {
  /** Without `shape:`; unique on the board. */
  readonly id: string
  readonly text: string
  readonly by: string
  readonly color: NoteColor
  readonly x: number
  readonly y: number
  readonly parent?: TLParentId
  /** How much larger than an ordinary note; the size that people get on this board. */
  readonly scale: number
}

export type NoteTextSize = keyof typeof fontSizes

/** In the meta of a note whose words are as large as it allows, because nobody chose another size for them. */
export const fitted = { fitted: true } as const

/** Whether the words of a note get another size when there are more or fewer of them. */
export function isFitted(meta: TLShape['meta']): boolean {
  return meta.fitted === true
}

/** A note as the canvas would have made it: grown when its text is long, with smaller letters for a long word. */
export function noteShape(note: NoteAt, index: TLShape['index']): TLNoteShape {
  const words = fittedWords(note.text)
  return {
    id: `shape:${note.id}` as TLShapeId,
    typeName: 'shape',
    type: 'note',
    x: note.x,
    y: note.y,
    rotation: 0,
    index,
    parentId: note.parent ?? ('page:page' as TLParentId),
    isLocked: false,
    opacity: 1,
    meta: { by: note.by, ...fitted },
    props: {
      color: note.color,
      labelColor: 'black',
      font,
      ...words,
      align: 'middle',
      verticalAlign: 'middle',
      url: '',
      richText: richText(note.text, false),
      scale: note.scale,
    },
  }
}

/** The height of an ordinary note with this text; a larger one is as much higher. */
export function noteHeight(text: string): number {
  return noteSide + fittedWords(text).growY
}

export type NoteWords = {
  readonly size: NoteTextSize
  readonly growY: number
  readonly fontSizeAdjustment: number
}

/** From large to small; words for which the last one is too large make the note longer instead. */
const sizesForWords = ['xl', 'l', 'm'] as const
/** Five lines of size l and four of size xl are so little higher than a square that nobody sees it. */
const asGoodAsSquare = 10

/** The largest words with which a note stays square; a text that is longer than that gets size m in a longer note. */
export function fittedWords(text: string): NoteWords {
  const fits = sizesForWords.map((size) => ({ size, ...noteFit(text, size) }))
  const square = fits.find(({ growY }) => growY <= asGoodAsSquare)
  return square ?? { size: 'm', ...noteFit(text, 'm') }
}

/** How much higher than wide a note is for its words, and how large its letters are, as tldraw measures them. */
export function noteFit(text: string, textSize: NoteTextSize): { growY: number; fontSizeAdjustment: number } {
  const width = noteSide - 2 * padding - fuzz
  let size: number = fontSizes[textSize]
  while (size > smallestFontSize && !keepsWordsWhole(text, font, size, width)) size -= 1
  const lines = text.split('\n').flatMap((line) => wrap(line, font, size, width)).length
  const growY = Math.max(0, lines * size * lineHeight + 2 * padding - noteSide)
  return { growY, fontSizeAdjustment: text === '' ? 0 : size }
}
