import type { TLPage, TLRecord, TLShape } from '@tldraw/tlschema'
import { sizeOf, toPage } from '../../board/geometry.ts'

type Records = ReadonlyMap<string, TLRecord>
type Box = { readonly left: number; readonly top: number; readonly right: number }

/** Room between pages that come side by side, and between them and what is there. */
const gap = 400

/** The pages of a file, in their order. */
export function pagesOf(file: Records): TLPage[] {
  return [...file.values()]
    .filter((record): record is TLPage => record.typeName === 'page')
    .sort((a, b) => (a.index < b.index ? -1 : 1))
}

/**
 * Where the shapes that lie on a page of the file come to lie on the board: its pages side by side, beside what is on
 * the board already. Without a board everything keeps its place.
 */
export function placesOf(
  file: Records,
  shapes: readonly TLShape[],
  board: Records | undefined,
): (shape: TLShape) => { x: number; y: number } {
  const there = board && boxOf([...board.values()].filter(isShape), board)
  const steps = new Map<string, { x: number; y: number }>()
  let next = there ? there.right + gap : undefined
  for (const { id } of pagesOf(file)) {
    const box = boxOf(
      shapes.filter(({ parentId }) => parentId === id),
      file,
    )
    if (!box) continue
    const step =
      next === undefined ? { x: 0, y: 0 } : { x: next - box.left, y: (there?.top ?? box.top) - box.top }
    steps.set(id, step)
    next = box.right + step.x + gap
  }
  return ({ parentId, x, y }) => {
    const step = steps.get(parentId)
    return { x: x + (step?.x ?? 0), y: y + (step?.y ?? 0) }
  }
}

function isShape(record: TLRecord): record is TLShape {
  return record.typeName === 'shape'
}

function boxOf(shapes: readonly TLShape[], records: Records): Box | undefined {
  let box: Box | undefined
  for (const shape of shapes) {
    const corner = toPage({ x: 0, y: 0 }, shape, (id) => records.get(id))
    if (!corner || !Number.isFinite(corner.x + corner.y)) continue
    const right = corner.x + (sizeOf(shape)?.w ?? 0)
    box = {
      left: Math.min(box?.left ?? corner.x, corner.x),
      top: Math.min(box?.top ?? corner.y, corner.y),
      right: Math.max(box?.right ?? right, right),
    }
  }
  return box
}
