import type { TileDrawing } from '../tiles/drawing.ts'
import { drawRaster } from './boardRaster.ts'
import { type FontFile, loadFonts } from './fontFile.ts'
import type { Raster } from './raster.ts'
import { type RasterWish, scaleFor, untilItFits } from './rasterScale.ts'

type Wanted = {
  readonly fonts: readonly FontFile[]
  readonly images: Readonly<Record<string, string>>
  readonly wish: RasterWish
}

/** Draws a board in a worker; `undrawn` where the browser cannot. */
export async function pixels(
  drawing: TileDrawing,
  { fonts, images, wish }: Wanted,
): Promise<{ pixels: Raster } | { undrawn: true }> {
  const { fonts: known } = self as unknown as { fonts?: FontFaceSet }
  if (typeof OffscreenCanvas === 'undefined' || !known) return { undrawn: true }
  await loadFonts(fonts, known)
  const pictures = await decoded(images)
  const { w, h } = drawing.view
  const drawn = await untilItFits(scaleFor({ w, h }, wish), async (scale) => {
    const canvas = new OffscreenCanvas(Math.round(w * scale), Math.round(h * scale))
    const context = canvas.getContext('2d')
    if (!context) return undefined
    drawRaster(context, drawing, pictures, scale)
    const blob = await canvas.convertToBlob({ type: wish.type, quality: 0.92 }).catch(() => undefined)
    return blob && { blob, w: canvas.width, h: canvas.height }
  })
  return { pixels: drawn }
}

async function decoded(images: Wanted['images']): Promise<Map<string, ImageBitmap>> {
  const all = Object.entries(images).map(async ([address, data]): Promise<[string, ImageBitmap][]> => {
    const bitmap = await createImageBitmap(blobOf(data)).catch(() => undefined)
    return bitmap ? [[address, bitmap]] : []
  })
  return new Map((await Promise.all(all)).flat())
}

/** Not by fetch: the page's policy allows that for addresses only. */
function blobOf(data: string): Blob {
  const comma = data.indexOf(',')
  const bytes = Uint8Array.from(atob(data.slice(comma + 1)), (sign) => sign.charCodeAt(0))
  return new Blob([bytes], { type: data.slice('data:'.length, data.indexOf(';')) })
}
