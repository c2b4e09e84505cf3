import type {
  TLDefaultColorStyle,
  TLFrameShape,
  TLGeoShape,
  TLNoteShape,
  TLParentId,
  TLRichText,
  TLShape,
  TLShapeId,
  TLTextShape,
} from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import type { Box } from './box.ts'
import { balancedWidth, textHeight } from './measure.ts'
import type { TextStyle } from './type.ts'

/** A shape of a layout before it has its place in the stack (see `stack`). */
export type Piece = TLShape extends infer Shape
  ? Shape extends TLShape
    ? Omit<Shape, 'index'>
    : never
  : never

export type Colour = TLDefaultColorStyle

/** The font size of tldraw's size `xl` for a text; we reach every other size with `scale`. */
const xlSize = 44

/** A text with a fixed width; the height follows from the text. */
export function textPiece(
  name: string,
  text: string,
  style: TextStyle,
  at: Box,
  colour: Colour = 'black',
): Piece {
  const scale = style.size / xlSize
  return {
    ...common(name, at),
    type: 'text',
    props: {
      color: colour,
      size: 'xl',
      font: 'sans',
      textAlign: style.align,
      w: at.w / scale,
      richText: richText(text, style.font === 'sansBold'),
      scale,
      autoSize: false,
    },
  } satisfies Omit<TLTextShape, 'index'>
}

/** The box that a text takes within a width, with its lines about equally long. */
export function textBox(text: string, style: TextStyle, at: { x: number; y: number; w: number }): Box {
  const w = balancedWidth(text, style.font, style.size, at.w)
  return { ...at, w, h: textHeight(text, style.font, style.size, w) }
}

/**
 * What a harvest keeps of a place in a zone: all of it, whatever lies there; how far from the left it is, because no
 * more of it has a meaning; or, where it has none but people chose it, as much as there is room for.
 */
export type PlaceKept = 'exact' | 'across' | 'near'

const frameMeta = {
  exact: { axes: true },
  across: { axes: true, keeps: 'across' },
  near: { keeps: 'near' },
} as const satisfies Record<PlaceKept, object>

/** A locked frame: the area of a zone. `zone` is the name by which readings know it. */
export function framePiece(name: string, area: Box, title: string, zone: string, kept?: PlaceKept): Piece {
  return {
    ...common(name, area),
    type: 'frame',
    meta: kept ? { zone, ...frameMeta[kept] } : { zone },
    props: { w: area.w, h: area.h, name: title, color: 'black' },
  } satisfies Omit<TLFrameShape, 'index'>
}

/** A form without text. */
export function geoPiece(
  name: string,
  area: Box,
  look: {
    geo: 'rectangle' | 'ellipse' | 'diamond'
    color: Colour
    fill: 'none' | 'solid' | 'fill'
    line: number
  },
): Piece {
  return {
    ...common(name, area),
    type: 'geo',
    props: {
      geo: look.geo,
      dash: 'solid',
      url: '',
      w: area.w,
      h: area.h,
      growY: 0,
      // tldraw draws a line of size s 2 units wide, times the scale
      scale: look.line / 2,
      labelColor: 'black',
      color: look.color,
      fill: look.fill,
      size: 's',
      font: 'sans',
      align: 'middle',
      verticalAlign: 'middle',
      richText: richText('', false),
    },
  } satisfies Omit<TLGeoShape, 'index'>
}

/** A small empty note that shows what a colour of notes means. */
export function notePiece(name: string, area: Box, color: NoteColor): Piece {
  return {
    ...common(name, area),
    type: 'note',
    props: {
      color,
      labelColor: 'black',
      size: 'm',
      font: 'sans',
      fontSizeAdjustment: 0,
      align: 'middle',
      verticalAlign: 'middle',
      growY: 0,
      url: '',
      richText: richText('', false),
      scale: area.w / noteSide,
    },
  } satisfies Omit<TLNoteShape, 'index'>
}

/** The side of a note with scale 1. */
const noteSide = 200

/** tldraw's rich text with one paragraph a line. */
export function richText(text: string, bold: boolean): TLRichText {
  const marks = bold ? { marks: [{ type: 'bold' }] } : {}
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) =>
        line === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text: line, ...marks }] },
      ),
  }
}

function common(name: string, at: { x: number; y: number }) {
  return {
    id: `shape:layout-${name}` as TLShapeId,
    typeName: 'shape' as const,
    x: at.x,
    y: at.y,
    rotation: 0,
    parentId: 'page:page' as TLParentId,
    isLocked: true,
    opacity: 1,
    meta: {},
  }
}
