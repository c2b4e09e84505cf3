import { parentPort } from 'node:worker_threads'
import { compactDocument, type StoredBytes, toWireSnapshot } from './compactBytes.ts'

/** Work on whole documents, off the main thread: 5,000 updates merged inline would stall it for 250 ms. */
export type CompactionRequest =
  | { id: number; work: 'compact'; stored: StoredBytes }
  | { id: number; work: 'wire'; snapshotV2: Uint8Array }
export type CompactionAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string }

parentPort?.on('message', (request: CompactionRequest) => parentPort?.postMessage(answer(request)))

function answer(request: CompactionRequest): CompactionAnswer {
  try {
    const bytes =
      request.work === 'compact' ? compactDocument(request.stored) : toWireSnapshot(request.snapshotV2)
    return { id: request.id, bytes }
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) }
  }
}
