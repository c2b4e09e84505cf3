import type { TLRecord } from '@tldraw/tlschema'
import { isLayoutId } from '../../shared/board/records.ts'
import type { ExportFormat } from '../../shared/exports/format.ts'
import { type ExportOptions, exportText } from '../../shared/exports/index.ts'
import { type ExportSource, readingOf } from '../../shared/exports/source.ts'
import { tldrText } from '../../shared/exports/tldr/write.ts'
import { drawBoard, type TileDrawing } from '../tiles/drawing.ts'
import { type BoardSvg, boardSvg } from './boardSvg.ts'
import { type FontFile, fontCss } from './fontFile.ts'
import type { Paper } from './pdf/paper.ts'
import { type ReportPart, reportParts } from './pdf/parts.ts'
import { pixels } from './pixels.ts'
import type { Raster } from './raster.ts'
import type { RasterWish } from './rasterScale.ts'

/** What a board is made into, away from the page, which goes on drawing what people do. */
export type ExportTask =
  | { readonly kind: 'text'; readonly format: ExportFormat; readonly options: ExportOptions }
  | { readonly kind: 'board'; readonly fonts: readonly FontFile[]; readonly images: Images }
  | {
      readonly kind: 'pixels'
      readonly fonts: readonly FontFile[]
      readonly images: Images
      readonly wish: RasterWish
    }
  | { readonly kind: 'tldr'; readonly images: Images }
  | { readonly kind: 'report'; readonly paper: Paper }
export type ExportRequest = {
  readonly records: readonly TLRecord[]
  readonly source: ExportSource
  readonly task: ExportTask
}
/** Pictures on the board as data, by their address. */
type Images = Readonly<Record<string, string>>
/** `undrawn`: this browser draws no pixels in a worker. */
export type ExportMade =
  | { text: string }
  | { board: BoardSvg }
  | { pixels: Raster }
  | { report: ReportPart[] }
  | { missing: true }
  | { undrawn: true }
export type ExportAnswer = { made: ExportMade } | { failed: string }

self.onmessage = async ({ data }: MessageEvent<ExportRequest>) => self.postMessage(await answer(data))

async function answer(request: ExportRequest): Promise<ExportAnswer> {
  try {
    return { made: await made(request) }
  } catch (error) {
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

async function made({ records, source, task }: ExportRequest): Promise<ExportMade> {
  const all = new Map(records.map((record) => [record.id as string, record]))
  if (task.kind === 'board') {
    const around = { title: source.title, fonts: fontCss(task.fonts), images: task.images }
    return { board: boardSvg(drawingOf(all), around) }
  }
  if (task.kind === 'pixels') return pixels(drawingOf(all), task)
  if (task.kind === 'tldr') return { text: tldrText(all, { title: source.title, images: task.images }) }
  const reading = readingOf(all, source.board, source.people)
  if (task.kind === 'report') return { report: reportParts(reading, source, task.paper) }
  const text = exportText(task.format, reading, source, task.options)
  return text === undefined ? { missing: true } : { text }
}

function drawingOf(all: ReadonlyMap<string, TLRecord>): TileDrawing {
  const layout = new Map([...all].filter(([id]) => isLayoutId(id)))
  const content = new Map([...all].filter(([id]) => !isLayoutId(id)))
  return drawBoard(layout, content)
}
