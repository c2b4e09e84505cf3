import { type Box, below, bottom, inset } from '../kit/box.ts'
import { keepsWordsWhole, textHeight, textWidth } from '../kit/measure.ts'
import { framePiece, geoPiece, type Piece, textPiece } from '../kit/pieces.ts'
import { type TextStyle, typeScale } from '../kit/type.ts'
import type { Zone } from '../kit/zone.ts'
import type { Level } from './settings.ts'
import { levelColours, mapSize } from './size.ts'

const gap = 24
/** A strip below its bar, and a leg, hold one row of notes of 1.25 times the ordinary size, with some air around it. */
const bar = 24
const strip = 300 + bar
const leg = 310
/** The part with the name: as wide as the name on one line, from and to these widths. */
const heads = { least: 500, most: 1080 }
const margin = 30
/** Below this a name is smaller than what can be read from 6 metres; only a name without spaces needs it. */
const smallestName = 24

/**
 * The levels as arches around each other, all on one base line: the innermost at the bottom in the middle. An arch
 * is made of areas beside each other (its name, the rest of its top, two legs), so that no area lies over another
 * and a note is always in one level only.
 */
export function ringPieces(levels: readonly Level[]): Piece[] {
  return levels.flatMap((level, at) => {
    const parts = partsOf(level, at, levels.length)
    return [
      ...parts.map(({ name, box }) => framePiece(`${level.zone}-${name}`, box, level.title, level.zone)),
      ...seams(parts).map((box, place) =>
        geoPiece(`seam-${at + 1}-${place + 1}`, box, {
          geo: 'rectangle',
          color: 'white',
          fill: 'fill',
          line: 0.1,
        }),
      ),
      ...titlePieces(level, at, parts),
    ]
  })
}

export function ringZones(levels: readonly Level[]): Zone[] {
  return levels.map((level, at) => ({
    name: level.zone,
    title: level.title,
    question: '',
    areas: partsOf(level, at, levels.length)
      .map(({ name, box }) => ({
        box,
        room: name === 'head' ? underTitle(level.title, box) : inset(box, margin / 2),
      }))
      .sort((a, b) => b.room.w * b.room.h - a.room.w * a.room.h),
  }))
}

type Part = { readonly name: 'head' | 'top' | 'left' | 'right'; readonly box: Box }

/** `at` counts from the inside out. The bar lies above all parts, so that no note covers it. */
function partsOf({ title }: Level, at: number, count: number): Part[] {
  const arch = outerBox(count - 1 - at)
  const box = below(arch, bar)
  if (at === 0) return [{ name: 'head', box }]
  const h = strip - bar
  const head = headWidth(title)
  const legs = { y: arch.y + strip, w: leg, h: arch.h - strip }
  return [
    { name: 'head', box: { ...box, w: head, h } },
    { name: 'top', box: { x: box.x + head, y: box.y, w: box.w - head, h } },
    { name: 'left', box: { x: box.x, ...legs } },
    { name: 'right', box: { x: box.x + box.w - leg, ...legs } },
  ]
}

function headWidth(title: string): number {
  const { font, size } = typeScale.title
  const wanted = Math.ceil(textWidth(title, font, size) * 1.1) + 2 * margin
  return Math.min(heads.most, Math.max(heads.least, wanted))
}

/** The whole of an arch with all that lies in it; the outermost is 0. */
function outerBox(from: number): Box {
  const x = from * (leg + gap)
  const y = from * (strip + gap)
  return { x, y, w: mapSize.w - 2 * x, h: mapSize.h - y }
}

/** Small pieces of paper over the edges between two parts of one arch. */
function seams(parts: readonly Part[]): Box[] {
  const thick = 8
  return parts.flatMap(({ name, box }) => {
    if (name === 'top') return [{ x: box.x - thick / 2, y: box.y + thick / 2, w: thick, h: box.h - thick }]
    if (name === 'head') return []
    return [{ x: box.x + thick / 2, y: box.y - thick / 2, w: box.w - thick, h: thick }]
  })
}

function titlePieces({ zone, title }: Level, at: number, parts: readonly Part[]): Piece[] {
  const [first] = parts
  if (!first) return []
  const { style, box } = titleIn(title, first.box)
  const { x, y } = first.box
  const wide = { x, y: y - bar, w: mapSize.w - 2 * x, h: bar }
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

function underTitle(title: string, box: Box): Box {
  const top = Math.min(bottom(box), Math.ceil(bottom(titleIn(title, box).box)) + margin / 2)
  const room = { x: box.x + margin, y: top, w: box.w - 2 * margin, h: bottom(box) - top - margin }
  return room.h > 0 ? room : { ...room, h: 0 }
}

/** The name of a level in the corner of its arch, as large as it can be without a broken word. */
function titleIn(title: string, box: Box): { style: TextStyle; box: Box } {
  const at = { x: box.x + margin, y: box.y + margin / 2, w: box.w - 2 * margin }
  const room = Math.min(box.h, strip - bar) - margin
  for (let size: number = typeScale.title.size; size > smallestName; size -= 4) {
    const { font } = typeScale.title
    const h = textHeight(title, font, size, at.w)
    if (h <= room && keepsWordsWhole(title, font, size, at.w))
      return { style: { ...typeScale.title, size }, box: { ...at, h } }
  }
  const style = { ...typeScale.title, size: smallestName }
  return { style, box: { ...at, h: textHeight(title, style.font, style.size, at.w) } }
}
