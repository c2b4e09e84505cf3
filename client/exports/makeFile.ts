import type { TLRecord } from '@tldraw/tlschema'
import { fileName } from '../../shared/exports/fileName.ts'
import { type ExportFormat, exportTypes } from '../../shared/exports/format.ts'
import type { ExportSource } from '../../shared/exports/source.ts'
import { boardImages } from './boardImages.ts'
import type { BoardSvg } from './boardSvg.ts'
import type { ExportChoice } from './choices.ts'
import type { ExportMade, ExportTask } from './exportWorker.ts'
import { fontCss } from './fontFile.ts'
import { documentFonts, fontFiles } from './fonts.ts'
import type { Paper } from './pdf/paper.ts'
import type { PdfRequest } from './pdf/pdfWorker.ts'
import { printed } from './pdf/printed.ts'
import { type Raster, raster } from './raster.ts'
import type { RasterWish } from './rasterScale.ts'
import { sizeIn, withFonts } from './svgPicture.ts'
import { askWorker } from './workerLink.ts'

/** A board as it is now, and what stands around it. */
export type Saving = {
  readonly records: readonly TLRecord[]
  readonly source: ExportSource
  readonly signal: AbortSignal
}
export type MadeFile = { readonly blob: Blob; readonly name: string }
/** The board cannot be told in this form. */
export class NotHere extends Error {}

/** Makes the file of a choice: the work in threads of its own, so that the board goes on. */
export async function makeFile(choice: ExportChoice, saving: Saving): Promise<MadeFile> {
  const { blob, extension } = await made(choice, saving)
  const { title } = saving.source
  return { blob, name: fileName(choice.part === undefined ? title : `${title} - ${choice.part}`, extension) }
}

type Made = { blob: Blob; extension: string }

function made(choice: ExportChoice, saving: Saving): Promise<Made> {
  if (choice.kind === 'text') {
    return text(saving, choice.format, choice.table === undefined ? {} : { table: choice.table })
  }
  if (choice.kind === 'picture') return readingPicture(choice, saving)
  if (choice.kind === 'board') return boardPicture(choice.as, saving)
  return choice.kind === 'pdf' ? pdf(choice.paper, saving) : tldr(saving)
}

async function text(saving: Saving, format: ExportFormat, options: object): Promise<Made> {
  const { text } = expect(await ask(saving, { kind: 'text', format, options }), 'text')
  return { blob: new Blob([text], { type: exportTypes[format] }), extension: format }
}

/** A picture of a reading has its own size; on paper and screens it is drawn three times as fine. */
const finePicture = { type: 'image/png', scale: 3, longestSide: 6_000 } as const

async function readingPicture(
  { as, picture }: Extract<ExportChoice, { kind: 'picture' }>,
  saving: Saving,
): Promise<Made> {
  const [fonts, made] = await Promise.all([
    fontFiles(saving.signal),
    ask(saving, { kind: 'text', format: 'svg', options: { picture } }),
  ])
  const svg = withFonts(expect(made, 'text').text, fontCss(fonts))
  if (as === 'svg') return svgFile(svg)
  const { blob } = await raster(svg, sizeIn(svg), finePicture, saving.signal)
  return { blob, extension: 'png' }
}

function svgFile(svg: string): Made {
  return { blob: new Blob([svg], { type: exportTypes.svg }), extension: 'svg' }
}

async function boardPicture(as: 'svg' | 'png', saving: Saving): Promise<Made> {
  if (as === 'svg') return svgFile((await boardDrawing(saving)).text)
  const { blob } = await boardPixels(saving, { type: 'image/png', scale: 2, longestSide: 6_000 })
  return { blob, extension: 'png' }
}

async function boardDrawing(saving: Saving): Promise<BoardSvg> {
  return expect(await ask(saving, { kind: 'board', ...(await outfit(saving)) }), 'board').board
}

/** In a worker; where browsers do not draw in one, the page draws, in portions. */
async function boardPixels(saving: Saving, wish: RasterWish): Promise<Raster> {
  const made = await ask(saving, { kind: 'pixels', wish, ...(await outfit(saving)) })
  if ('pixels' in made) return made.pixels
  const board = await boardDrawing(saving)
  return raster(board.text, board, wish, saving.signal)
}

async function outfit({ records, signal }: Saving) {
  const [fonts, images] = await Promise.all([fontFiles(signal), boardImages(records, signal)])
  return { fonts, images }
}

/** On A3 a note of a full board can still be read; JPEG goes into a document as it is. */
const longestOnPaper: Readonly<Record<Paper, number>> = { A4: 3_500, A3: 4_900 }

async function pdf(paper: Paper, saving: Saving): Promise<Made> {
  const { signal, source } = saving
  const [fonts, board, report] = await Promise.all([
    documentFonts(signal),
    boardPixels(saving, { type: 'image/jpeg', scale: 2, longestSide: longestOnPaper[paper] }),
    ask(saving, { kind: 'report', paper }),
  ])
  const request: PdfRequest = {
    paper,
    fonts,
    parts: await printed(expect(report, 'report').report, signal),
    board,
    language: source.language,
  }
  const worker = new Worker(new URL('./pdf/pdfWorker.ts', import.meta.url), { type: 'module' })
  const bytes = await askWorker<Uint8Array<ArrayBuffer>>(worker, request, signal)
  return { blob: new Blob([bytes], { type: 'application/pdf' }), extension: 'pdf' }
}

async function tldr(saving: Saving): Promise<Made> {
  const images = await boardImages(saving.records, saving.signal)
  const { text } = expect(await ask(saving, { kind: 'tldr', images }), 'text')
  return { blob: new Blob([text], { type: 'application/vnd.tldraw+json' }), extension: 'tldr' }
}

function ask({ records, source, signal }: Saving, task: ExportTask): Promise<ExportMade> {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' })
  return askWorker(worker, { records, source, task }, signal)
}

function expect<Key extends 'text' | 'board' | 'report'>(
  made: ExportMade,
  key: Key,
): Extract<ExportMade, Record<Key, unknown>> {
  if (!(key in made)) throw new NotHere()
  return made as Extract<ExportMade, Record<Key, unknown>>
}
