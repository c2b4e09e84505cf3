import type { Box } from '../werkvormen/kit/box.ts'

/**
 * Things in the order in which people read them: rows from the top, from left to right in a row. What has its
 * middle within the height of the first of a row stands in that row, because nobody lays notes on a ruler.
 */
export function inReadingOrder<T>(things: readonly T[], boxOf: (thing: T) => Box): T[] {
  const boxes = things.map((thing) => ({ thing, box: boxOf(thing) }))
  const downwards = boxes.sort((a, b) => middle(a.box) - middle(b.box) || a.box.x - b.box.x)
  const rows: (typeof boxes)[] = []
  for (const each of downwards) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && middle(each.box) - middle(first.box) < first.box.h / 2) row.push(each)
    else rows.push([each])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x).map(({ thing }) => thing))
}

function middle(box: Box): number {
  return box.y + box.h / 2
}
