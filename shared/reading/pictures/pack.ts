import { type Box, bottom } from '../../werkvormen/kit/box.ts'

/** A box without its height on the page: it can go down, and not to a side. */
export type Loose = Pick<Box, 'x' | 'w' | 'h'>

/**
 * Puts things below each other so that no two come nearer than `gap`: each in the highest free place that one of its
 * boxes finds, in the order given. Answers the box that was chosen for each.
 */
export function packDown(things: readonly (readonly Loose[])[], gap: number): Box[] {
  const placed: Box[] = []
  return things.map((boxes) => {
    const tries = boxes.map((box) => ({ ...box, y: highestFree(box, placed, gap) }))
    const best = tries.reduce((one, other) => (other.y < one.y ? other : one))
    insert(placed, best)
    return best
  })
}

/** The first gap that is high enough, looking down past what is beside it. */
function highestFree(box: Loose, placed: readonly Box[], gap: number): number {
  let y = 0
  for (const other of placed) {
    const isBeside = other.x < box.x + box.w + gap && box.x < other.x + other.w + gap
    if (!isBeside || bottom(other) + gap - hair <= y) continue
    if (other.y >= y + box.h + gap - hair) break
    y = bottom(other) + gap
  }
  return y
}

/** Keeps what is placed in order from the top down, so that one look finds the highest gap. */
function insert(placed: Box[], box: Box): void {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.y ?? 0) <= box.y) low = middle + 1
    else high = middle
  }
  placed.splice(low, 0, box)
}

/** So that what lies exactly a gap away counts as free. */
const hair = 0.001
