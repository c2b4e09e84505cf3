import type { JournalEntry, Store, StoredDocument, StoreFault } from './store.ts'

/**
 * What goes between the main thread (sqlite.ts) and the thread that writes (sqlite-worker.ts). Bytes go
 * packed in one buffer that is transferred: a structured clone of a small view would copy the whole buffer
 * behind it, and transferring the caller's own buffer would take it away from the caller.
 */

type PlainMethod = Exclude<keyof Store, 'append' | 'load' | 'close'>

export type StoreCalls = {
  [Method in PlainMethod]: {
    args: Parameters<Store[Method]>
    answer: Awaited<ReturnType<Store[Method]>>
  }
} & {
  append: { args: [PackedBatch]; answer: number[] }
  load: { args: [document: string]; answer: PackedDocument }
}

export type StoreMethod = keyof StoreCalls

export type Call<Method extends StoreMethod = StoreMethod> = {
  [M in Method]: { id: number; method: M; args: StoreCalls[M]['args'] }
}[Method]

export type Request = Call | { method: 'close' }

export type Reply = { id: number; answer: unknown } | { id: number; fault: StoreFault; message: string }

/** The first word of the writer: it opened the data, or why not. */
export type Opening = { opened: true } | { opened: false; fault: StoreFault; message: string }

export type PackedBytes = { bytes: Uint8Array<ArrayBuffer>; lengths: number[] }
export type PackedBatch = { documents: string[]; updates: PackedBytes }
export type PackedDocument = Omit<StoredDocument, 'updates'> & { updates: PackedBytes }

/** Copies byte arrays into one buffer of its own. */
export function pack(parts: readonly Uint8Array[]): PackedBytes {
  const lengths = parts.map((part) => part.byteLength)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.byteLength
  }
  return { bytes, lengths }
}

/** The inverse of pack, without copying: the answers are views of one buffer. */
export function unpack({ bytes, lengths }: PackedBytes): Uint8Array[] {
  let end = 0
  return lengths.map((length) => {
    end += length
    return bytes.subarray(end - length, end)
  })
}

export function packBatch(batch: readonly JournalEntry[]): PackedBatch {
  return {
    documents: batch.map((entry) => entry.document),
    updates: pack(batch.map((entry) => entry.update)),
  }
}
