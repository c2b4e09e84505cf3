import { blobDataUrl } from '../dataUrl.ts'
import { fontCss } from '../fontFile.ts'
import { fontFiles } from '../fonts.ts'
import { raster } from '../raster.ts'
import { sizeIn, withFonts } from '../svgPicture.ts'
import type { ReportPart } from './parts.ts'
import { canPrint } from './printable.ts'

/** More than this takes a document longer to lay out than people wait: some hundred notes on a line. */
const mostSvg = 250_000

/** Pictures of a reading stay lines and words where the document can print them; others become pixels. */
export async function printed(parts: readonly ReportPart[], signal: AbortSignal): Promise<ReportPart[]> {
  const letters = parts.reduce((sum, part) => sum + (part.kind === 'picture' ? part.svg.length : 0), 0)
  const drawn: ReportPart[] = []
  // One after the other: a device has not the room for many large pictures at once.
  for (const part of parts) {
    const stays = part.kind !== 'picture' || (letters <= mostSvg && canPrint(part.svg))
    drawn.push(stays ? part : await asPixels(part, signal))
  }
  return drawn
}

async function asPixels(
  { title, svg }: Extract<ReportPart, { kind: 'picture' }>,
  signal: AbortSignal,
): Promise<ReportPart> {
  const whole = withFonts(svg, fontCss(await fontFiles(signal)))
  const { blob, w, h } = await raster(whole, sizeIn(whole), onPaper, signal)
  return { kind: 'pixels', title, picture: { data: await blobDataUrl(blob), w, h } }
}

/** Some 200 pixels for an inch of A4. */
const onPaper = { type: 'image/jpeg', scale: 3, longestSide: 2_200 } as const
