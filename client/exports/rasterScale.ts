export type RasterWish = {
  readonly type: 'image/png' | 'image/jpeg'
  /** Pixels for one unit of the picture; fewer when it would be too large. */
  readonly scale: number
  readonly longestSide: number
}
type Size = { readonly w: number; readonly h: number }

/** Browsers draw no more than this at once; phones a good deal less, and then half is tried. */
const mostPixels = 32_000_000
const smallest = 0.02

/** The picture is larger than this device can draw. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** How large a picture is drawn. */
export function scaleFor({ w, h }: Size, { scale, longestSide }: RasterWish): number {
  return Math.min(scale, longestSide / Math.max(w, h), Math.sqrt(mostPixels / (w * h)))
}

/** Tries to draw a picture, smaller and smaller until the device can. */
export async function untilItFits<T>(
  scale: number,
  draw: (scale: number) => Promise<T | undefined>,
): Promise<T> {
  for (let tried = scale; tried >= smallest; tried /= 2) {
    const drawn = await draw(tried)
    if (drawn !== undefined) return drawn
  }
  throw new TooLarge()
}
