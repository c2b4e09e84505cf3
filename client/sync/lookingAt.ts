import type { Box } from '../tiles/marks.ts'

type Client = { readonly state: unknown; readonly updatedAt: number }

/**
 * The part of the page that a member looks at, by what their pages tell (`v` of presenceState.ts); of several
 * pages the one that told something last. Undefined when they are not on the board.
 */
export function lookingAt(clients: Iterable<Client>, memberId: string): Box | undefined {
  let newest: { box: Box; updatedAt: number } | undefined
  for (const { state, updatedAt } of clients) {
    const { v, member } = (state ?? {}) as { v?: unknown; member?: { id?: unknown } }
    const box = member?.id === memberId ? boxOf(v) : undefined
    if (box && updatedAt >= (newest?.updatedAt ?? 0)) newest = { box, updatedAt }
  }
  return newest?.box
}

/** Camera x, y, zoom, and the screen's width and height, as a box on the page. */
function boxOf(view: unknown): Box | undefined {
  if (!Array.isArray(view) || view.length !== 5 || !view.every(Number.isFinite)) return undefined
  const [x, y, z, w, h] = view as [number, number, number, number, number]
  return z > 0 && w > 0 && h > 0 ? { x: -x, y: -y, w: w / z, h: h / z } : undefined
}
