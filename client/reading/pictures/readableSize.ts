import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'

/** In pixels on the screen: smaller letters are a strain for many. */
const smallestLetters = 12

/** How large a picture must be shown, in pixels, so that its smallest words can be read. */
export type ReadableSize = {
  readonly width: number
  readonly height: number
  /** Its width when it is shown as it was drawn. */
  readonly drawn: number
}

/** Undefined for a picture without a size. A picture without words can be read at any size. */
export function readableSize(picture: SvgNode): ReadableSize | undefined {
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)]
  if (!(width > 0 && height > 0)) return undefined
  const smallest = smallestWords(picture)
  const scale = Number.isFinite(smallest) ? smallestLetters / smallest : 0
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale), drawn: width }
}

/** How high the smallest letters of a picture are, in its own pixels; infinite without words. */
export function smallestWords({ attributes, children }: SvgNode): number {
  const own = Number(attributes['font-size'] ?? Number.POSITIVE_INFINITY)
  const parts = children.map((child) => (typeof child === 'string' ? own : smallestWords(child)))
  return Math.min(own > 0 ? own : Number.POSITIVE_INFINITY, ...parts)
}
