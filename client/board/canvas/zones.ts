import type { Editor, TLFrameShape, VecLike } from '@tldraw/tldraw'
import type { Area } from '../../../shared/board/places/noteGrid.ts'
import { layoutShapes } from './layout.ts'

/** A named area of the board as people see it; a zone may lie in more than one place. */
export type BoardZone = {
  readonly zone: string
  /** The words at its head, as they stand on the board now. */
  readonly title: string
  readonly frames: readonly ZoneFrame[]
}
export type ZoneFrame = {
  readonly box: Area
  /** What is left for notes below its words. */
  readonly room: Area
}

/** Kept free along the edge of a zone, and under its words. */
const inset = 20

/** The zones of this board, from left to right. Reads tldraw's signals: use it inside `useValue`. */
export function boardZones(editor: Editor): BoardZone[] {
  const found = layoutShapes(editor).flatMap((shape) => zoneFrame(editor, shape as TLFrameShape))
  found.sort((a, b) => a.frame.box.x - b.frame.box.x || a.frame.box.y - b.frame.box.y)
  return [...Map.groupBy(found, ({ zone }) => zone)].map(([zone, own]) => ({
    zone,
    title: own[0]?.title ?? zone,
    frames: own.map(({ frame }) => frame),
  }))
}

/** The zone in which a point of the page lies, with the frame of it there. */
export function zoneAt(editor: Editor, point: VecLike): { zone: BoardZone; frame: ZoneFrame } | undefined {
  for (const zone of boardZones(editor)) {
    const frame = zone.frames.find(({ box }) => holds(box, point))
    if (frame) return { zone, frame }
  }
  return undefined
}

function zoneFrame(editor: Editor, shape: TLFrameShape) {
  const zone = shape.meta.zone
  const bounds = editor.getShapePageBounds(shape)
  if (shape.type !== 'frame' || typeof zone !== 'string' || !bounds) return []
  const box = { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }
  const top = wordsEnd(editor, shape, box) + inset
  const room = { x: box.x + inset, y: top, w: box.w - 2 * inset, h: box.y + box.h - inset - top }
  return [{ zone, title: titleOf(editor, shape), frame: { box, room } }]
}

/** The lower edge of what stands at the head of a zone: its bar, title and question. */
function wordsEnd(editor: Editor, frame: TLFrameShape, box: Area): number {
  const parts = layoutShapes(editor).filter((shape) => shape.id.startsWith(`${frame.id}-`))
  const ends = parts.flatMap((part) => {
    const bounds = editor.getShapePageBounds(part)
    return bounds && bounds.maxY < box.y + box.h && holds(box, bounds.center) ? bounds.maxY : []
  })
  return Math.max(box.y, ...ends)
}

function titleOf(editor: Editor, frame: TLFrameShape): string {
  const title = layoutShapes(editor).find((shape) => shape.id === `${frame.id}-title`)
  const words = title ? editor.getShapeUtil(title).getText(title)?.trim() : undefined
  return words || frame.props.name
}

function holds(box: Area, { x, y }: VecLike): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h
}
