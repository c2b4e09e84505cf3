import { type RasterWish, scaleFor, untilItFits } from './rasterScale.ts'

/** A picture as pixels. */
export type Raster = { readonly blob: Blob; readonly w: number; readonly h: number }

/** Drawn in portions of about so many pixels, so that the page goes on between them. */
const portion = 1_500_000

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
    return await untilItFits(scaleFor(size, wish), (scale) => drawn(image, size, wish, scale, signal))
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function drawn(
  image: HTMLImageElement,
  { w, h }: { w: number; h: number },
  { type }: RasterWish,
  scale: number,
  signal: AbortSignal,
): Promise<Raster | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(w * scale))
  canvas.height = Math.max(1, Math.round(h * scale))
  const context = canvas.getContext('2d')
  if (context) {
    // JPEG knows no glass, and on a dark page a picture on glass cannot be read.
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    await drawInBands(context, image, canvas, signal)
  }
  const blob = context && (await blobOf(canvas, type))
  return blob ? { blob, w: canvas.width, h: canvas.height } : undefined
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
