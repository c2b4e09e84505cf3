import * as pdfModule from 'pdfmake/build/pdfmake.min'
import { pictureColours } from '../../../shared/reading/pictures/colours.ts'
import type { Language } from '../../../shared/space/model.ts'
import { exportTexts } from '../../../shared/texts/exports.ts'
import { blobDataUrl } from '../dataUrl.ts'
import type { Raster } from '../raster.ts'
import { pdfDocument, pdfFont } from './document.ts'
import { inWords } from './inWords.ts'
import type { Paper } from './paper.ts'
import type { ReportPart } from './parts.ts'

export type PdfRequest = {
  readonly paper: Paper
  readonly parts: readonly ReportPart[]
  /** As it is: making text of its bytes is work for the worker. */
  readonly board: Raster
  readonly language: Language
  /** The house font as TrueType, in base64. */
  readonly fonts: { readonly regular: string; readonly bold: string; readonly italic: string }
}
export type PdfAnswer = { made: Uint8Array<ArrayBuffer> } | { failed: string }

self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  const answer = await made(data)
  self.postMessage(answer, 'made' in answer ? { transfer: [answer.made.buffer] } : {})
}

async function made({ paper, parts, board, language, fonts }: PdfRequest): Promise<PdfAnswer> {
  try {
    pdfMake.addVirtualFileSystem({
      'regular.ttf': fonts.regular,
      'bold.ttf': fonts.bold,
      'italic.ttf': fonts.italic,
    })
    pdfMake.addFonts({
      [pdfFont]: {
        normal: 'regular.ttf',
        bold: 'bold.ttf',
        italics: 'italic.ttf',
        bolditalics: 'bold.ttf',
      },
    })
    // Nothing in a document is fetched from anywhere.
    pdfMake.setUrlAccessPolicy(() => false)
    pdfMake.addTableLayouts({ house: houseTable })
    const { report } = exportTexts[language]
    const picture = { data: await blobDataUrl(board.blob), w: board.w, h: board.h }
    const said = parts.map((part) => inWords(part, language))
    const document = pdfMake.createPdf(pdfDocument(paper, said, picture, report, language))
    return { made: Uint8Array.from(await document.getBuffer()) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

/** What is exported is one object; its types say that each of its methods is. */
const pdfMake = (pdfModule as unknown as { default: typeof pdfModule }).default

const { line } = pictureColours.light
/** Thin lines between rows, none between columns. */
const houseTable = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}
