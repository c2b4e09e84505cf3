import type { TLRecord } from '@tldraw/tlschema'
import { isLayoutId } from '../../shared/board/records.ts'
import type { ExportFormat } from '../../shared/exports/format.ts'
import { type ExportOptions, exportText } from '../../shared/exports/index.ts'
import { type ExportSource, readingOf } from '../../shared/exports/source.ts'
import { tldrText } from '../../shared/exports/tldr/write.ts'
import { drawBoard } from '../tiles/drawing.ts'
import { type BoardSvg, boardSvg } from './boardSvg.ts'
import { type ReportPart, reportParts } from './pdf/parts.ts'

/** What a board is made into, away from the page, which goes on drawing what people do. */
export type ExportTask =
  | { readonly kind: 'text'; readonly format: ExportFormat; readonly options: ExportOptions }
  | { readonly kind: 'board'; readonly fonts: string; readonly images: Readonly<Record<string, string>> }
  | { readonly kind: 'tldr'; readonly images: Readonly<Record<string, string>> }
  | { readonly kind: 'report' }
export type ExportRequest = {
  readonly records: readonly TLRecord[]
  readonly source: ExportSource
  readonly task: ExportTask
}
export type ExportMade = { text: string } | { board: BoardSvg } | { report: ReportPart[] } | { missing: true }
export type ExportAnswer = { made: ExportMade } | { failed: string }

self.onmessage = ({ data }: MessageEvent<ExportRequest>) => self.postMessage(answer(data))

function answer(request: ExportRequest): ExportAnswer {
  try {
    return { made: made(request) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function made({ records, source, task }: ExportRequest): ExportMade {
  const all = new Map(records.map((record) => [record.id as string, record]))
  if (task.kind === 'board') {
    const layout = new Map([...all].filter(([id]) => isLayoutId(id)))
    const content = new Map([...all].filter(([id]) => !isLayoutId(id)))
    return { board: boardSvg(drawBoard(layout, content), { ...task, title: source.title }) }
  }
  if (task.kind === 'tldr') return { text: tldrText(all, { title: source.title, images: task.images }) }
  const reading = readingOf(all, source.board, source.people)
  if (task.kind === 'report') return { report: reportParts(reading, source) }
  const text = exportText(task.format, reading, source, task.options)
  return text === undefined ? { missing: true } : { text }
}
