import { parentPort } from 'node:worker_threads'
import { type KeptBoard, recordsOfKept } from '../../shared/board/keptBoard.ts'
import type { ExportFormat } from '../../shared/exports/format.ts'
import { type ExportOptions, exportText } from '../../shared/exports/index.ts'
import { outlineData } from '../../shared/exports/outlineData.ts'
import { type BoardAsData, type ExportSource, readingOf } from '../../shared/exports/source.ts'
import { boardOutline, type ReadBoard } from '../../shared/reading/board.ts'
import { findingsOf } from '../../shared/reading/views/index.ts'
import { type BoardBytes, keptOfBytes, recordsOfBytes } from '../room/boardRecords.ts'

/** What is asked of a board: what it says, what stands where, or a file. */
export type ReadingQuestion = 'reading' | 'outline' | ExportFormat

/** Reading a board of 4,000 records takes 200 ms: off the main thread, where it would stop everybody's words. */
export type ReadingRequest = { id: number } & (TextRequest | KeepRequest)
export type TextRequest = {
  /** A board as it is now, or as a snapshot kept it. */
  bytes: BoardBytes | KeptBoard
  source: ExportSource
  question: ReadingQuestion
  options: ExportOptions
}
/** Makes of a board what a snapshot keeps of it. */
export type KeepRequest = { question: 'keep'; bytes: BoardBytes; board: ReadBoard }
/** A board as a snapshot keeps it, with how many items and links a reader finds on it. */
export type Kept = KeptBoard & { items: number; links: number }
/** `text` is null when the board cannot be told in that form. */
export type ReadingAnswer =
  | { id: number; text: string | null }
  | { id: number; kept: Kept }
  | { id: number; error: string }
  | { id: number; tooLarge: true }

/** A board of 4,000 notes of a few sentences is 8 million as JSON; one that people filled on purpose is 250 million. */
export const longestText = 24_000_000

parentPort?.on('message', (request: ReadingRequest) => parentPort?.postMessage(answer(request)))

function answer(request: ReadingRequest): ReadingAnswer {
  const { id } = request
  try {
    if (request.question === 'keep') return { id, kept: keep(request) }
    const text = tell(request)
    return text !== null && text.length > longestText ? { id, tooLarge: true } : { id, text }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

function keep({ bytes, board }: KeepRequest): Kept {
  const { kept, records } = keptOfBytes(bytes)
  const { items, links } = boardOutline(records, board)
  return { ...kept, items: items.size, links: links.length }
}

function tell({ bytes, source, question, options }: TextRequest): string | null {
  const reading = readingOf(recordsIn(bytes), source.board, source.people)
  return textFor(question, reading, source, options) ?? null
}

function recordsIn(bytes: BoardBytes | KeptBoard) {
  return 'layoutV2' in bytes ? recordsOfKept(bytes) : recordsOfBytes(bytes)
}

function textFor(
  question: ReadingQuestion,
  reading: BoardAsData,
  source: ExportSource,
  options: ExportOptions,
): string | undefined {
  if (question === 'outline') return JSON.stringify(outlineData(reading.outline))
  if (question !== 'reading') return exportText(question, reading, source, options)
  const { outcome } = reading
  return JSON.stringify({ outcome, findings: findingsOf(outcome, source.language) })
}
