/** A picture as pixels. */
export type Raster = { readonly blob: Blob; readonly w: number; readonly h: number }
export type RasterWish = {
  readonly type: 'image/png' | 'image/jpeg'
  /** Pixels for one unit of the picture; fewer when it would be too large. */
  readonly scale: number
  readonly longestSide: number
}

/** Browsers draw no more than this at once; phones a good deal less, and then half is tried. */
const mostPixels = 40_000_000
/** Drawn in portions of about so many pixels, so that the page goes on between them. */
const portion = 1_500_000
const smallest = 0.02

/** The picture is larger than this device can draw. */
export class TooLarge extends Error {}

/** Draws the text of an SVG; it must have everything in it. */
export async function raster(
  svg: string,
  size: { w: number; h: number },
  wish: RasterWish,
  signal: AbortSignal,
): Promise<Raster> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return await drawn(image, size, wish, scaleFor(size, wish), signal)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function scaleFor({ w, h }: { w: number; h: number }, { scale, longestSide }: RasterWish): number {
  return Math.min(scale, longestSide / Math.max(w, h), Math.sqrt(mostPixels / (w * h)))
}

async function drawn(
  image: HTMLImageElement,
  size: { w: number; h: number },
  wish: RasterWish,
  scale: number,
  signal: AbortSignal,
): Promise<Raster> {
  if (scale < smallest) throw new TooLarge()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(size.w * scale))
  canvas.height = Math.max(1, Math.round(size.h * scale))
  const context = canvas.getContext('2d')
  if (context) await drawInBands(context, image, canvas, signal)
  const blob = context && (await blobOf(canvas, wish.type))
  if (blob) return { blob, w: canvas.width, h: canvas.height }
  return drawn(image, size, wish, scale / 2, signal)
}

/** Band after band; after each the page gets its turn. */
async function drawInBands(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { width, height }: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const step = Math.max(64, Math.ceil(portion / width))
  for (let top = 0; top < height; top += step) {
    signal.throwIfAborted()
    context.save()
    context.beginPath()
    context.rect(0, top, width, Math.min(step, height - top))
    context.clip()
    context.drawImage(image, 0, 0, width, height)
    context.restore()
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.92))
}
