/** A rectangle in page units of the canvas; x and y are its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export function right(box: Box): number {
  return box.x + box.w
}

export function bottom(box: Box): number {
  return box.y + box.h
}

/** The box with `margin` taken off at every side. */
export function inset(box: Box, margin: number): Box {
  return { x: box.x + margin, y: box.y + margin, w: box.w - 2 * margin, h: box.h - 2 * margin }
}

/** The box without its topmost `height` units. */
export function below(box: Box, height: number): Box {
  return { ...box, y: box.y + height, h: box.h - height }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)
  )
}

/** The smallest box around all of them; an empty list gives a box without size at the origin. */
export function bounds(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  let [left, top, end, base] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    end = Math.max(end, right(box))
    base = Math.max(base, bottom(box))
  }
  return { x: left, y: top, w: end - left, h: base - top }
}

/** A row of boxes of the given widths, side by side with `gap` between them, all as high as `height`. */
export function columns(
  at: { x: number; y: number },
  height: number,
  widths: readonly number[],
  gap: number,
): Box[] {
  let x = at.x
  return widths.map((w) => {
    const box = { x, y: at.y, w, h: height }
    x += w + gap
    return box
  })
}

/**
 * Cells of one size that fit in an area, row by row, with at least `gap` between them. The cells start at
 * the top and are centred from left to right.
 */
export function gridCells(area: Box, cell: { w: number; h: number }, gap: number): Box[] {
  const across = Math.max(0, Math.floor((area.w + gap) / (cell.w + gap)))
  const down = Math.max(0, Math.floor((area.h + gap) / (cell.h + gap)))
  const left = area.x + (area.w - across * (cell.w + gap) + gap) / 2
  return Array.from({ length: across * down }, (_, at) => ({
    x: Math.round(left + (at % across) * (cell.w + gap)),
    y: Math.round(area.y + Math.floor(at / across) * (cell.h + gap)),
    ...cell,
  }))
}
