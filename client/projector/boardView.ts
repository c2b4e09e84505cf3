import type { TileDrawing } from '../tiles/drawing.ts'
import { type Box, grown } from '../tiles/marks.ts'
import { extentOf } from '../tiles/view.ts'

/** Room around a whole board, in page units: enough to see its edge, no more, because letters need the rest. */
const margin = 20
/** A board with one note is not one huge note. */
const closest = { w: 1600, h: 800 }
/** Nearer than this a gathered rectangle or a leader's view is not shown. */
const closestPart = { w: 400, h: 225 }

/** The part of the page that the shared screen shows: what somebody points at, else the whole board. */
export function boardView(drawing: TileDrawing, part: Box | null | undefined): Box {
  if (part) return atLeast(part, closestPart)
  return atLeast(grown(extentOf(drawing.items), margin), closest)
}

function atLeast({ x, y, w, h }: Box, least: { w: number; h: number }): Box {
  const wide = { w: Math.max(w, least.w), h: Math.max(h, least.h) }
  return { x: x - (wide.w - w) / 2, y: y - (wide.h - h) / 2, ...wide }
}

/** A part of the way from one view to another, as an eye would follow it. */
export function between(from: Box, to: Box, part: number): Box {
  const eased = 1 - (1 - part) ** 3
  const mix = (a: number, b: number) => a + (b - a) * eased
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), w: mix(from.w, to.w), h: mix(from.h, to.h) }
}
