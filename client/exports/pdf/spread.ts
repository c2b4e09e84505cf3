import { sizeIn } from '../svgPicture.ts'
import { type Paper, roomOn } from './paper.ts'

/** In points: smaller words strain many eyes. */
const smallestWords = 7
/** More pages than this nobody lays beside each other; the tables have every word. */
const mostPages = 24
/** In pixels of the picture, about a mark of it: what is cut on one page is whole on the next. */
const overlap = { x: 200, y: 90 } as const

/** A page with a picture: part so many of so many, or the whole of it as part 0. */
export type PicturePage = { readonly svg: string; readonly part: number; readonly of: number }

/**
 * The text of a picture as the pages that it takes with words that can be read. What is only too high goes on below, page
 * after page; what is also too wide comes as a whole first, and then in parts from left to right and from top to bottom.
 */
export function spread(svg: string, paper: Paper): PicturePage[] {
  const size = sizeIn(svg)
  const scale = smallestWords / wordsIn(svg)
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

function wordsIn(svg: string): number {
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  return Math.min(Number.POSITIVE_INFINITY, ...sizes.filter((size) => size > 0))
}

/** Where the parts of a length begin: as few as possible, evenly. */
function cuts(length: number, most: number, over: number): number[] {
  const count = Math.max(1, Math.ceil((length - over) / (most - over)))
  return Array.from({ length: count }, (_, at) => (count === 1 ? 0 : (at * (length - most)) / (count - 1)))
}

function partOf(svg: string, { x, y, w, h }: { x: number; y: number; w: number; h: number }): string {
  const box = [x, y, w, h].map(Math.round)
  const end = svg.indexOf('>')
  const head = svg
    .slice(0, end)
    .replace(/ viewBox="[^"]*"/, ` viewBox="${box.join(' ')}"`)
    .replace(/ width="[^"]*"/, ` width="${box[2]}"`)
    .replace(/ height="[^"]*"/, ` height="${box[3]}"`)
  return head + svg.slice(end)
}
