import { isLayoutId } from '../../shared/board/records.ts'
import { type Box, boxOf, cornersOf, grown } from './marks.ts'

type Lying = { readonly id: string; readonly box: Box; readonly frames: readonly string[] }

/** A picture is never closer than this, so that a first note is a note and not a wall of colour. */
const closest = { w: 1600, h: 1000 }
/** The edges of a picture move in steps, so that it does not swim while somebody drags a note along them. */
const step = 100
/** What lies further from the rest than this was lost there; it would make all others dots. */
const farAway = 12_000

/**
 * The part of the page that a picture of a board shows: the layout and what lies on it or beside it. Without a
 * layout that divides the board, everything but what lies far from the rest.
 */
export function viewOf(items: readonly Lying[]): Box {
  return framed(extentOf(items))
}

/** The same without margins, for a screen that must use its room. */
export function extentOf(items: readonly Lying[]): Box {
  // What lies in a frame is cut off by it.
  const seen = items.filter(({ box, frames }) => (box.w > 0 || box.h > 0) && frames.length === 0)
  const layout = seen.filter(({ id }) => isLayoutId(id)).map(({ box }) => box)
  const heart = layout.length > 1 ? around(layout) : middleOf(seen.map(({ box }) => box))
  const reach = layout.length > 1 ? Math.max(heart.w, heart.h) * 0.6 : farAway
  const near = seen.map(({ box }) => box).filter((box) => lies(box, grown(heart, reach)))
  return around(near)
}

function around(boxes: readonly Box[]): Box {
  return boxOf(boxes.flatMap(cornersOf))
}

/** The box that half of all others lie left of, half above. */
function middleOf(boxes: readonly Box[]): Box {
  const byX = [...boxes].sort((a, b) => a.x - b.x)[Math.floor(boxes.length / 2)]
  const byY = [...boxes].sort((a, b) => a.y - b.y)[Math.floor(boxes.length / 2)]
  return { x: byX?.x ?? 0, y: byY?.y ?? 0, w: 0, h: 0 }
}

function lies({ x, y, w, h }: Box, within: Box): boolean {
  const [middleX, middleY] = [x + w / 2, y + h / 2]
  const right = within.x + within.w
  return middleX >= within.x && middleX <= right && middleY >= within.y && middleY <= within.y + within.h
}

/** With a margin, large enough, and with edges on a grid. */
function framed(box: Box): Box {
  const wide = { w: Math.max(box.w, closest.w), h: Math.max(box.h, closest.h) }
  const centred = { x: box.x - (wide.w - box.w) / 2, y: box.y - (wide.h - box.h) / 2, ...wide }
  const { x, y, w, h } = grown(centred, Math.max(wide.w, wide.h) * 0.025)
  const [left, top] = [Math.floor(x / step) * step, Math.floor(y / step) * step]
  const [right, bottom] = [Math.ceil((x + w) / step) * step, Math.ceil((y + h) / step) * step]
  return { x: left, y: top, w: right - left, h: bottom - top }
}
