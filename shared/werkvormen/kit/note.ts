import type { TLNoteShape, TLParentId, TLShape, TLShapeId } from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import { keepsWordsWhole, lineHeight, wrap } from './measure.ts'
import { richText } from './pieces.ts'

export const noteSide = 200

const font = 'sans'
/** tldraw's sizes of a note: size m, the smallest to which it shrinks a long word, and its padding. */
const fontSize = 22
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

/** A note as tldraw would have made it: grown when its text is long, with a smaller letter for a long word. */
export function noteShape(note: NoteAt, index: TLShape['index']): TLNoteShape {
  const { growY, size } = noteFit(note.text)
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
    meta: { by: note.by },
    props: {
      color: note.color,
      labelColor: 'black',
      size: 'm',
      font,
      fontSizeAdjustment: size,
      align: 'middle',
      verticalAlign: 'middle',
      growY,
      url: '',
      richText: richText(note.text, false),
      scale: note.scale,
    },
  }
}

/** The height of an ordinary note with this text; a larger one is as much higher. */
export function noteHeight(text: string): number {
  return noteSide + noteFit(text).growY
}

function noteFit(text: string): { growY: number; size: number } {
  const width = noteSide - 2 * padding - fuzz
  let size = fontSize
  while (size > smallestFontSize && !keepsWordsWhole(text, font, size, width)) size -= 1
  const lines = text.split('\n').flatMap((line) => wrap(line, font, size, width)).length
  return { growY: Math.max(0, lines * size * lineHeight + 2 * padding - noteSide), size }
}
