import type { Box } from './box.ts'

/** Boxes of the given heights below each other, with `gap` between them, all as wide as `width`. */
export function rows(
  at: { x: number; y: number },
  width: number,
  heights: readonly number[],
  gap: number,
): Box[] {
  let y = at.y
  return heights.map((h) => {
    const box = { x: at.x, y, w: width, h }
    y += h + gap
    return box
  })
}
