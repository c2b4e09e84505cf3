import { spaceOfDocument } from './documentKey.ts'
import type { JournalEntry, StoredDocument } from './store.ts'
import { StoreError } from './store.ts'

type Row = { sequence: number; update: Uint8Array }
type Kept = { snapshotV2: Uint8Array | null; snapshotSequence: number; rows: Row[] }

/** The journal and the snapshots of a MemoryStore. */
export function documentsInMemory() {
  const documents = new Map<string, Kept>()
  let newest = 0

  return {
    append({ document, update }: JournalEntry): number {
      const kept = documents.get(document) ?? { snapshotV2: null, snapshotSequence: 0, rows: [] }
      documents.set(document, kept)
      newest += 1
      kept.rows.push({ sequence: newest, update: update.slice() })
      return newest
    },

    load(document: string): StoredDocument {
      const kept = documents.get(document)
      if (!kept) return { snapshotV2: null, updates: [], lastSequence: 0 }
      return {
        snapshotV2: kept.snapshotV2?.slice() ?? null,
        updates: kept.rows.map((row) => row.update.slice()),
        lastSequence: lastSequence(kept),
      }
    },

    compact(document: string, throughSequence: number, snapshotV2: Uint8Array): void {
      const kept = documents.get(document)
      if (!kept || throughSequence < kept.snapshotSequence || throughSequence > lastSequence(kept)) {
        throw new StoreError('conflict', 'The journal does not reach to this sequence number')
      }
      kept.snapshotV2 = snapshotV2.slice()
      kept.snapshotSequence = throughSequence
      kept.rows = kept.rows.filter((row) => row.sequence > throughSequence)
    },

    deleteSpace(id: string): void {
      for (const document of documents.keys()) {
        if (spaceOfDocument(document) === id) documents.delete(document)
      }
    },
  }
}

function lastSequence(kept: Kept): number {
  return kept.rows.at(-1)?.sequence ?? kept.snapshotSequence
}
