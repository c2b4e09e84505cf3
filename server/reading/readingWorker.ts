import { parentPort } from 'node:worker_threads'
import { type KeptBoard, recordsOfKept } from '../../shared/board/keptBoard.ts'
import type { ExportFormat } from '../../shared/exports/format.ts'
import { type ExportOptions, exportText } from '../../shared/exports/index.ts'
import { outlineData } from '../../shared/exports/outlineData.ts'
import { type BoardAsData, type ExportSource, readingOf } from '../../shared/exports/source.ts'
import { findingsOf } from '../../shared/reading/views/index.ts'
import { type BoardBytes, recordsOfBytes } from '../room/boardRecords.ts'

/** What is asked of a board: what it says, what stands where, or a file. */
export type ReadingQuestion = 'reading' | 'outline' | ExportFormat

/** Reading a board of 4,000 records takes 200 ms: off the main thread, where it would stop everybody's words. */
export type ReadingRequest = {
  id: number
  /** A board as it is now, or as a snapshot kept it. */
  bytes: BoardBytes | KeptBoard
  source: ExportSource
  question: ReadingQuestion
  options: ExportOptions
}
/** `text` is null when the board cannot be told in that form. */
export type ReadingAnswer =
  | { id: number; text: string | null }
  | { id: number; error: string }
  | { id: number; tooLarge: true }

/** A board of 4,000 notes of a few sentences is 8 million as JSON; one that people filled on purpose is 250 million. */
export const longestText = 24_000_000

parentPort?.on('message', (request: ReadingRequest) => parentPort?.postMessage(answer(request)))

function answer({ id, bytes, source, question, options }: ReadingRequest): ReadingAnswer {
  try {
    const reading = readingOf(recordsIn(bytes), source.board, source.people)
    const text = textFor(question, reading, source, options) ?? null
    return text !== null && text.length > longestText ? { id, tooLarge: true } : { id, text }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
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
