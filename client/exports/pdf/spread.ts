import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'
import { smallestWords } from '../../reading/pictures/readableSize.ts'
import { type Paper, roomOn } from './paper.ts'
import { partOf } from './partOf.ts'

/** In points: smaller words strain many eyes. */
const leastWords = 7
/** More pages than this nobody lays beside each other; the tables have every word. */
const mostPages = 24
/** In pixels of the picture, about a mark of it: what is cut on one page is whole on the next. */
const overlap = { x: 200, y: 90 } as const

/** A page with a picture: part so many of so many, or the whole of it as part 0. */
export type PicturePage = { readonly svg: SvgNode; readonly part: number; readonly of: number }

/**
 * A picture as the pages that it takes with words that can be read. What is only too high goes on below, page after page;
 * what is also too wide comes as a whole first, and then in parts from left to right and from top to bottom.
 */
export function spread(svg: SvgNode, paper: Paper): PicturePage[] {
  const size = { w: Number(svg.attributes.width), h: Number(svg.attributes.height) }
  const scale = leastWords / smallestWords(svg)
  const room = roomOn(paper, 'picture')
  const most = { w: room.w / scale, h: room.h / scale }
  const whole = { svg, part: 0, of: 0 }
  if (size.w <= most.w && size.h <= most.h) return [whole]
  const columns = cuts(size.w, most.w, overlap.x)
  const rows = cuts(size.h, most.h, overlap.y)
  const of = columns.length * rows.length
  if (of > mostPages) return [whole]
  const [w, h] = [Math.min(size.w, most.w), Math.min(size.h, most.h)]
  const boxes = rows.flatMap((y) => columns.map((x) => ({ x, y, w, h })))
  const parts = boxes.map((box, at) => ({ svg: partOf(svg, box), part: at + 1, of }))
  return columns.length === 1 ? parts : [whole, ...parts]
}

/** Where the parts of a length begin: as few as possible, evenly. */
function cuts(length: number, most: number, over: number): number[] {
  const count = Math.max(1, Math.ceil((length - over) / (most - over)))
  return Array.from({ length: count }, (_, at) => (count === 1 ? 0 : (at * (length - most)) / (count - 1)))
}
