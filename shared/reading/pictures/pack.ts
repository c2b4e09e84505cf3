import { type Box, bottom, overlaps } from '../../werkvormen/kit/box.ts'

/** A box without its height on the page: it can go down, and not to a side. */
export type Loose = Pick<Box, 'x' | 'w' | 'h'>

/**
 * Puts things below each other so that no two come nearer than `gap`: each in the highest free place that one of its
 * boxes finds, in the order given. Answers the box that was chosen for each.
 */
export function packDown(things: readonly (readonly Loose[])[], gap: number): Box[] {
  const placed: Box[] = []
  for (const boxes of things) {
    const tries = boxes.map((box) => ({ ...box, y: highestFree(box, placed, gap) }))
    const best = tries.reduce((one, other) => (other.y < one.y ? other : one))
    placed.push(best)
  }
  return placed
}

function highestFree(box: Loose, placed: readonly Box[], gap: number): number {
  const beside = placed.filter((other) => other.x < box.x + box.w + gap && box.x < other.x + other.w + gap)
  const tries = [0, ...beside.map((other) => bottom(other) + gap)].sort((a, b) => a - b)
  const isFree = (y: number) => {
    const around = { x: box.x - gap, y: y - gap + hair, w: box.w + 2 * gap, h: box.h + 2 * gap - 2 * hair }
    return beside.every((other) => !overlaps(around, other))
  }
  // Below everything beside it there is always room.
  return tries.find(isFree) ?? tries.at(-1) ?? 0
}

/** So that what lies exactly a gap away counts as free. */
const hair = 0.001
