import { type Box, bottom, inset, right } from './box.ts'
import { guidePiece } from './guide.ts'
import { type Colour, framePiece, geoPiece, type Piece } from './pieces.ts'
import type { TextStyle } from './type.ts'
import { lineOf, wordsIn } from './words.ts'
import type { ZoneArea, ZoneAxes } from './zone.ts'

/** The name of a quarter, and what it asks in plain words. */
type CornerWords = { readonly word: string; readonly plain: string }

/** A zone with two axes, cut in four, with words in each corner. */
export type Quadrants = {
  readonly zone: string
  readonly title: string
  readonly box: Box
  readonly axes: Required<ZoneAxes>
  readonly corners: Readonly<Record<Corner, CornerWords>>
  /** Of the names of the quarters, and of what these ask. */
  readonly style: TextStyle
  readonly plain: TextStyle
  /** The quarter where it matters most, and its colour. */
  readonly most: { readonly corner: Corner; readonly colour: Colour }
}

const corners = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const
export type Corner = (typeof corners)[number]

const margin = 30
const line = 5

/** The frame of the zone, a cross through its middle, and the words in its corners, out of the way of the notes. */
export function quadrantPieces(map: Quadrants): Piece[] {
  const { zone, title, box, most } = map
  const quarter = inset(quarterOf(box, most.corner), 2)
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 }
  const tint = geoPiece('quadrant-most', quarter, {
    geo: 'rectangle',
    color: most.colour,
    fill: 'solid',
    line: 1,
  })
  return [
    framePiece(zone, box, title, zone, 'exact'),
    { ...tint, meta: { guide: true } },
    guidePiece('quadrant-across', { ...box, y: middle.y - line / 2, h: line }, 'grey'),
    guidePiece('quadrant-up', { ...box, x: middle.x - line / 2, w: line }, 'grey'),
    ...corners.flatMap((corner) => cornerWords(map, corner)),
  ]
}

/** The whole zone, and what is left for notes between the words at its top and those at its bottom. */
export function quadrantArea({ box, style, plain }: Quadrants): ZoneArea {
  const words = Math.ceil(margin + lineOf(style) + lineOf(plain) + margin / 2)
  return { box, room: { x: box.x + margin, y: box.y + words, w: box.w - 2 * margin, h: box.h - 2 * words } }
}

function cornerWords({ box, corners: words, style, plain }: Quadrants, corner: Corner): Piece[] {
  const [top, left] = [corner.startsWith('top'), corner.endsWith('Left')]
  const at = { across: left ? 'start' : 'end', down: top ? 'start' : 'end' } as const
  const name = `quadrant-${top ? 'top' : 'bottom'}-${left ? 'left' : 'right'}`
  const room = inset(quarterOf(box, corner), margin)
  const [above, below] = top
    ? [room, { ...room, y: room.y + lineOf(style) }]
    : [{ ...room, h: room.h - lineOf(plain) }, room]
  return [
    wordsIn(above, name, words[corner].word, style, at),
    wordsIn(below, `${name}-plain`, words[corner].plain, plain, at, 'grey'),
  ]
}

function quarterOf(box: Box, corner: Corner): Box {
  const size = { w: box.w / 2, h: box.h / 2 }
  return {
    x: corner.endsWith('Left') ? box.x : right(box) - size.w,
    y: corner.startsWith('top') ? box.y : bottom(box) - size.h,
    ...size,
  }
}
