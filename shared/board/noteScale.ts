/** Height of a note's text in the units of the canvas: tldraw's size m. */
const textSize = 22
/** What it should be at least on a full HD projector that shows the whole board, in its pixels. */
const wantedPixels = 14
const projector = { w: 1920 - 2 * 28, h: 1080 - 60 - 120 }
/** Larger would be read more easily, but leaves no room for the 60 notes that a group makes. */
const largest = 1.25
/** An arrow may be thicker: it takes no room, and three strengths must be told apart from the back of the room. */
const thickest = 2
/** About so many characters in large words fit in a note. */
const fitsInLarge = 60

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

/**
 * The size of the words in a new note there, as tldraw's `size`. tldraw makes them smaller for a long word
 * and the note longer for a long text, so a text that is known to be long gets the ordinary size.
 */
export function noteTextSize(layout: Extent | undefined, text = ''): 'm' | 'l' {
  return isReadable(layout) || text.length > fitsInLarge ? 'm' : 'l'
}

/** Whether ordinary notes can be read on the projector while the whole layout is in view. */
function isReadable(layout: Extent | undefined): boolean {
  if (!layout || layout.w <= 0 || layout.h <= 0) return true
  const zoom = Math.min(1, projector.w / layout.w, projector.h / layout.h)
  return textSize * zoom >= wantedPixels
}
