/** Height of a note's text in the units of the canvas: tldraw's size m. */
const textSize = 22
/** What it should be at least on a full HD projector that shows the whole board, in its pixels. */
const wantedPixels = 14
const projector = { w: 1920 - 2 * 28, h: 1080 - 60 - 120 }
/** Larger would be read more easily, but leaves no room for the 60 notes that a group makes. */
const largest = 1.25

/**
 * How large a new note is on a board with a layout of this size, as tldraw's `scale` of a note. A large
 * layout is mostly seen as a whole, where a note of the ordinary size would be a stamp that nobody reads.
 */
export function noteScale(layout: { readonly w: number; readonly h: number } | undefined): number {
  if (!layout || layout.w <= 0 || layout.h <= 0) return 1
  const zoom = Math.min(1, projector.w / layout.w, projector.h / layout.h)
  return textSize * zoom >= wantedPixels ? 1 : largest
}
