/** What a small laptop (1280 x 800) leaves for a board beside its strip, its tools and the panel at its side. */
const laptop = { w: 1280 - 54 - 2 * 20, h: 800 - 60 - 16 - 96 }
/** Height of words of middle length in a note, in the units of the canvas: tldraw's size l. */
const textSize = 26
/** What they should be at least on that laptop while the whole layout is in view, in its pixels. */
const wantedPixels = 13
/** Larger would be read more easily, but leaves no room for the 60 notes that everyone together makes. */
const largest = 1.25
/** An arrow may be thicker: it takes no room, and three strengths must be told apart from the back of the room. */
const thickest = 2

type Extent = { readonly w: number; readonly h: number }

/**
 * How large a new note is on a board with a layout of this size, as tldraw's `scale` of a note. A large
 * layout is mostly seen as a whole, where a note of the ordinary size would be a stamp that nobody reads.
 */
export function noteScale(layout: Extent | undefined): number {
  return isReadable(layout) ? 1 : largest
}

/** How thick a new arrow is there, as tldraw's `scale` of an arrow; its words are as much larger. */
export function arrowScale(layout: Extent | undefined): number {
  return isReadable(layout) ? 1 : thickest
}

/** Whether ordinary notes can be read on a small laptop while the whole layout is in view. */
function isReadable(layout: Extent | undefined): boolean {
  if (!layout || layout.w <= 0 || layout.h <= 0) return true
  const zoom = Math.min(1, laptop.w / layout.w, laptop.h / layout.h)
  return textSize * zoom >= wantedPixels
}
