import type { TLShape } from '@tldraw/tlschema'
import type { Vector } from '../../shared/board/geometry.ts'
import { boardPage } from '../../shared/board/placement.ts'
import { type Box, boxOf, cornersOf, type Pose } from './marks.ts'

/** A shape with its place on the page and what it gets from the shapes around it. */
export type Placed = {
  readonly shape: TLShape
  readonly pose: Pose
  readonly opacity: number
  /** The frames that it lies in and is cut off by. */
  readonly frames: readonly string[]
}

const page: Pose = { x: 0, y: 0, turn: 0 }

/**
 * The shapes that hang together with the page, from the back to the front. One whose parent is missing, or is
 * its own parent, is not reached.
 */
export function placed(shapes: Iterable<TLShape>): Placed[] {
  const byParent = childrenOf(shapes)
  const result: Placed[] = []
  const visit = (parent: string, around: Omit<Placed, 'shape'>) => {
    const children = byParent.get(parent)
    if (!children) return
    for (const shape of children.sort(byIndex)) {
      const own = { ...around, pose: within(shape, around.pose), opacity: around.opacity * shape.opacity }
      result.push({ shape, ...own })
      visit(shape.id, shape.type === 'frame' ? { ...own, frames: [...own.frames, shape.id] } : own)
    }
  }
  visit(boardPage, { pose: page, opacity: 1, frames: [] })
  return result
}

/** Not Map.groupBy: older browsers of the room lack it. */
function childrenOf(shapes: Iterable<TLShape>): Map<string, TLShape[]> {
  const groups = new Map<string, TLShape[]>()
  for (const shape of shapes) {
    const group = groups.get(shape.parentId)
    if (group) group.push(shape)
    else groups.set(shape.parentId, [shape])
  }
  return groups
}

/** A point of a shape's own axes as a point of the page. */
export function onPage({ x, y }: Vector, pose: Pose): Vector {
  if (pose.turn === 0) return { x: x + pose.x, y: y + pose.y }
  const [cos, sin] = [Math.cos(pose.turn), Math.sin(pose.turn)]
  return { x: pose.x + x * cos - y * sin, y: pose.y + x * sin + y * cos }
}

/** The upright box on the page around a box in a shape's own axes. */
export function boxOnPage(box: Box, pose: Pose): Box {
  if (pose.turn === 0) return { ...box, x: box.x + pose.x, y: box.y + pose.y }
  return boxOf(cornersOf(box).map((corner) => onPage(corner, pose)))
}

function within({ x, y, rotation }: TLShape, around: Pose): Pose {
  return { ...onPage({ x, y }, around), turn: around.turn + rotation }
}

function byIndex(a: TLShape, b: TLShape): number {
  if (a.index === b.index) return a.id < b.id ? -1 : 1
  return a.index < b.index ? -1 : 1
}
