import { type Box, below, bottom, inset } from '../kit/box.ts'
import { keepsWordsWhole, textHeight, textWidth } from '../kit/measure.ts'
import { framePiece, geoPiece, type Piece, textPiece } from '../kit/pieces.ts'
import type { TextStyle } from '../kit/type.ts'
import type { Zone } from '../kit/zone.ts'
import type { Level } from './settings.ts'
import { levelColours, type MapSize } from './size.ts'

/** Below this a name is smaller than what can be read from 6 metres; only a name without spaces needs it. */
const smallestName = 24

/**
 * The levels as arches around each other, all on one base line: the innermost at the bottom in the middle. An arch
 * is made of areas beside each other (its name, the rest of its top, two legs), so that no area lies over another
 * and a note is always in one level only.
 */
export function ringPieces(levels: readonly Level[], size: MapSize): Piece[] {
  return levels.flatMap((level, at) => {
    const parts = partsOf(level, at, levels.length, size)
    return [
      ...parts.map(({ name, box }) =>
        framePiece(`${level.zone}-${name}`, box, level.title, level.zone, 'near'),
      ),
      ...seams(parts).map((box, place) =>
        geoPiece(`seam-${at + 1}-${place + 1}`, box, {
          geo: 'rectangle',
          color: 'white',
          fill: 'fill',
          line: 0.1,
        }),
      ),
      ...titlePieces(level, at, parts, size),
    ]
  })
}

export function ringZones(levels: readonly Level[], size: MapSize): Zone[] {
  return levels.map((level, at) => ({
    name: level.zone,
    title: level.title,
    question: '',
    areas: partsOf(level, at, levels.length, size)
      .map(({ name, box }) => ({
        box,
        room: name === 'head' ? underTitle(level.title, box, size) : inset(box, size.margin / 2),
      }))
      .sort((a, b) => b.room.w * b.room.h - a.room.w * a.room.h),
  }))
}

type Part = { readonly name: 'head' | 'top' | 'left' | 'right'; readonly box: Box }

/** `at` counts from the inside out. The bar lies above all parts, so that no note covers it. */
function partsOf({ title }: Level, at: number, count: number, size: MapSize): Part[] {
  const { bar, strip, leg } = size
  const arch = outerBox(count - 1 - at, size)
  const box = below(arch, bar)
  if (at === 0) return [{ name: 'head', box }]
  const h = strip - bar
  const head = headWidth(title, size)
  const legs = { y: arch.y + strip, w: leg, h: arch.h - strip }
  return [
    { name: 'head', box: { ...box, w: head, h } },
    { name: 'top', box: { x: box.x + head, y: box.y, w: box.w - head, h } },
    { name: 'left', box: { x: box.x, ...legs } },
    { name: 'right', box: { x: box.x + box.w - leg, ...legs } },
  ]
}

function headWidth(title: string, { title: style, heads, margin }: MapSize): number {
  const wanted = Math.ceil(textWidth(title, style.font, style.size) * 1.1) + 2 * margin
  return Math.min(heads.most, Math.max(heads.least, wanted))
}

/** The whole of an arch with all that lies in it; the outermost is 0. */
function outerBox(from: number, { w, h, leg, strip, gap }: MapSize): Box {
  const x = from * (leg + gap)
  const y = from * (strip + gap)
  return { x, y, w: w - 2 * x, h: h - y }
}

/** How wide the paper over a seam is: the line of a frame is one pixel on every screen, so many units from afar. */
const paper = 24
/** The lines around an arch stay. */
const edge = 3

/** Small pieces of paper over the edges between two parts of one arch. */
function seams(parts: readonly Part[]): Box[] {
  return parts.flatMap(({ name, box }) => {
    if (name === 'top') return [{ x: box.x - paper / 2, y: box.y + edge, w: paper, h: box.h - 2 * edge }]
    if (name === 'head') return []
    return [{ x: box.x + edge, y: box.y - paper / 2, w: box.w - 2 * edge, h: paper }]
  })
}

function titlePieces({ zone, title }: Level, at: number, parts: readonly Part[], size: MapSize): Piece[] {
  const [first] = parts
  if (!first) return []
  const { style, box } = titleIn(title, first.box, size)
  const { x, y } = first.box
  const wide = { x, y: y - size.bar, w: size.w - 2 * x, h: size.bar }
  return [
    geoPiece(`arch-${at + 1}-bar`, wide, {
      geo: 'rectangle',
      color: levelColours[at] ?? 'grey',
      fill: 'fill',
      line: 2,
    }),
    textPiece(`${zone}-head-title`, title, style, box),
  ]
}

function underTitle(title: string, box: Box, size: MapSize): Box {
  const { margin } = size
  const top = Math.min(bottom(box), Math.ceil(bottom(titleIn(title, box, size).box)) + margin / 2)
  const room = { x: box.x + margin, y: top, w: box.w - 2 * margin, h: bottom(box) - top - margin }
  return room.h > 0 ? room : { ...room, h: 0 }
}

/** The name of a level in the corner of its arch, as large as it can be without a broken word. */
function titleIn(title: string, box: Box, map: MapSize): { style: TextStyle; box: Box } {
  const { margin, strip, bar } = map
  const { font } = map.title
  const at = { x: box.x + margin, y: box.y + margin / 2, w: box.w - 2 * margin }
  const room = Math.min(box.h, strip - bar) - margin
  for (let size = map.title.size; size > smallestName; size -= 4) {
    const h = textHeight(title, font, size, at.w)
    if (h <= room && keepsWordsWhole(title, font, size, at.w))
      return { style: { ...map.title, size }, box: { ...at, h } }
  }
  const style = { ...map.title, size: smallestName }
  return { style, box: { ...at, h: textHeight(title, style.font, style.size, at.w) } }
}
