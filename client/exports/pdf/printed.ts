import type { Language } from '../../../shared/space/model.ts'
import { exportTexts } from '../../../shared/texts/exports.ts'
import { blobDataUrl } from '../dataUrl.ts'
import { fontCss } from '../fontFile.ts'
import { fontFiles } from '../fonts.ts'
import { raster } from '../raster.ts'
import { sizeIn, withFonts } from '../svgPicture.ts'
import type { Paper } from './paper.ts'
import type { ReportPart } from './parts.ts'
import { canPrint } from './printable.ts'
import { spread } from './spread.ts'

/** What stands in a document as it comes on paper: its pictures on as many pages as they take. */
export function printed(
  parts: readonly ReportPart[],
  paper: Paper,
  language: Language,
  signal: AbortSignal,
): Promise<ReportPart[]> {
  return asDrawn(onPages(parts, paper, language), signal)
}

/** Pictures of a reading of which the words would be too small, spread over pages. */
function onPages(parts: readonly ReportPart[], paper: Paper, language: Language): ReportPart[] {
  const words = exportTexts[language].report
  return parts.flatMap((whole): ReportPart[] => {
    if (whole.kind !== 'picture') return [whole]
    return spread(whole.svg, paper).map(({ svg, part, of }) => {
      const title = part === 0 ? whole.title : words.part(whole.title, part, of)
      return { kind: 'picture', title, svg }
    })
  })
}

/** More than this takes a document longer to lay out than people wait: some hundred notes on a line. */
const mostSvg = 200_000

/** Pictures of a reading stay lines and words where the document can print them; others become pixels. */
async function asDrawn(parts: readonly ReportPart[], signal: AbortSignal): Promise<ReportPart[]> {
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
