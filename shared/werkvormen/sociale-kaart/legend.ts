import type { TLArrowShape, TLNoteShape } from '@tldraw/tlschema'
import { textWidth } from '../kit/measure.ts'
import { noteSide } from '../kit/note.ts'
import { type Piece, richText, textPiece } from '../kit/pieces.ts'
import { typeScale } from '../kit/type.ts'
import { nodeColors, type TieLook, tieLooks, tieSizes } from './looks.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nl']['legend']

/** One thing that the legend explains: what it looks like, drawn as on the map, and the word for it. */
type Entry = {
  readonly name: keyof Words
  readonly width: number
  draw(x: number, y: number, size: number): Piece[]
}

const nodes: readonly Entry[] = (['person', 'organisation', 'initiative'] as const).map((name) => ({
  name,
  width: 1,
  draw: (x, y, size) => [notePiece(`legend-${name}`, nodeColors[name], x, y, size)],
}))

const plain = { size: 'm', heads: { start: false, end: false } } as const
const ties: readonly Entry[] = (['existing', 'new', 'wished'] as const).map((name) => ({
  name,
  width: 2.6,
  draw: (x, y, size) => [
    arrowPiece(`legend-${name}`, { ...plain, ...tieLooks[name] }, x, y + size / 2, 2.6 * size),
  ],
}))

const strength: Entry = {
  name: 'strength',
  width: 2,
  draw: (x, y, size) =>
    tieSizes.map((thickness, at) => {
      const look = { ...tieLooks.existing, ...plain, size: thickness }
      return arrowPiece(`legend-strength-${at + 1}`, look, x, y + (at + 0.5) * (size / 3), 2 * size)
    }),
}

const direction: Entry = {
  name: 'direction',
  width: 2,
  draw: (x, y, size) => {
    const look = { ...tieLooks.existing, size: 'm', heads: { start: false, end: true } }
    return [arrowPiece('legend-direction', look, x, y + size / 2, 2 * size)]
  },
}

/** Rows of what the legend explains, for a map and for a list without ties. */
export const mapLegend: readonly (readonly Entry[])[] = [
  [...nodes, strength],
  [...ties, direction],
]
export const listLegend: typeof mapLegend = [nodes]

/** The legend below a board, with real notes and arrows, so that it looks as the map does in light and dark. */
export function legendPieces(
  rows: typeof mapLegend,
  words: Words,
  at: { x: number; y: number },
  textSize: number = typeScale.title.size,
): Piece[] {
  const style = { ...typeScale.question, size: textSize }
  const swatch = textSize * 1.1
  return rows.flatMap((row, line) => {
    let x = at.x
    const y = at.y + line * textSize * 1.4
    return row.flatMap((entry) => {
      const left = x
      // Some slack, so that it stays on one line in the font that a browser shows before ours is there.
      const w = textWidth(words[entry.name], style.font, textSize) * 1.12
      const start = left + entry.width * swatch + textSize * 0.3
      x = start + w + textSize * 0.7
      const text = textPiece(`legend-${entry.name}-text`, words[entry.name], style, {
        x: start,
        y,
        w,
        h: textSize,
      })
      return [...entry.draw(left, y + textSize * 0.12, swatch), text]
    })
  })
}

function notePiece(
  name: string,
  color: TLNoteShape['props']['color'],
  x: number,
  y: number,
  side: number,
): Piece {
  return {
    ...base(name, x, y),
    type: 'note',
    props: {
      color,
      labelColor: 'black',
      size: 'm',
      font: 'sans',
      fontSizeAdjustment: 22,
      align: 'middle',
      verticalAlign: 'middle',
      growY: 0,
      url: '',
      // A note without words has a label of the ordinary size, which would count as part of the board.
      richText: richText('\u00a0', false),
      scale: side / noteSide,
    },
  } satisfies Omit<TLNoteShape, 'index'>
}

function arrowPiece(name: string, look: TieLook, x: number, y: number, length: number): Piece {
  return {
    ...base(name, x, y),
    type: 'arrow',
    props: {
      kind: 'arc',
      labelColor: 'black',
      color: look.color as TLArrowShape['props']['color'],
      fill: 'none',
      dash: look.dash as TLArrowShape['props']['dash'],
      size: look.size as TLArrowShape['props']['size'],
      arrowheadStart: 'none',
      arrowheadEnd: look.heads.end ? 'arrow' : 'none',
      font: 'sans',
      start: { x: 0, y: 0 },
      end: { x: length, y: 0 },
      bend: 0,
      text: '',
      labelPosition: 0.5,
      scale: 2,
      elbowMidPoint: 0.5,
    },
  } satisfies Omit<TLArrowShape, 'index'>
}

function base(name: string, x: number, y: number) {
  return {
    id: `shape:layout-${name}` as TLNoteShape['id'],
    typeName: 'shape' as const,
    x,
    y,
    rotation: 0,
    parentId: 'page:page' as TLNoteShape['parentId'],
    isLocked: true,
    opacity: 1,
    meta: {},
  }
}
