import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { spaceOfDocument } from './documentKey.ts'
import { type PackedBatch, type PackedDocument, pack, unpack } from './sqlite-protocol.ts'
import { StoreError } from './store.ts'

type Journal = {
  append(batch: PackedBatch): number[]
  load(document: string): PackedDocument
  compact(document: string, throughSequence: number, snapshotV2: Uint8Array): void
}

/** The journal and the snapshots; the caller puts each call in a transaction. */
export function openJournal(database: DatabaseSync): Journal {
  const findDocument = database.prepare('SELECT id AS value FROM documents WHERE key = ?')
  const addDocument = database.prepare('INSERT INTO documents (key, spaceId) VALUES (?, ?)')
  const addRow = database.prepare('INSERT INTO journal (sequence, documentId, bytes) VALUES (?, ?, ?)')
  const rowsOf = database.prepare(
    'SELECT sequence, bytes FROM journal WHERE documentId = ? ORDER BY sequence',
  )
  const newestOf = database.prepare('SELECT max(sequence) AS value FROM journal WHERE documentId = ?')
  const deleteRows = database.prepare('DELETE FROM journal WHERE documentId = ? AND sequence <= ?')
  const snapshotOf = database.prepare(
    'SELECT throughSequence, snapshotV2 FROM snapshots WHERE documentId = ?',
  )
  const snapshotReach = database.prepare(
    'SELECT throughSequence AS value FROM snapshots WHERE documentId = ?',
  )
  const putSnapshot = database.prepare(
    `INSERT INTO snapshots (documentId, throughSequence, snapshotV2) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET throughSequence = excluded.throughSequence, snapshotV2 = excluded.snapshotV2`,
  )
  let newest = newestSequence(database)

  function documentId(document: string): number {
    const id = readNumber(findDocument, document)
    return id ?? Number(addDocument.run(document, spaceOfDocument(document)).lastInsertRowid)
  }

  return {
    append({ documents, updates }) {
      const bytes = unpack(updates)
      return documents.map((document, index) => {
        newest += 1
        addRow.run(newest, documentId(document), bytes[index] ?? null)
        return newest
      })
    },

    load(document) {
      const id = readNumber(findDocument, document)
      if (id === undefined) return { snapshotV2: null, updates: pack([]), lastSequence: 0 }
      const snapshot = snapshotOf.get(id) as { throughSequence: number; snapshotV2: Uint8Array } | undefined
      const rows = rowsOf.all(id) as { sequence: number; bytes: Uint8Array }[]
      return {
        snapshotV2: snapshot?.snapshotV2 ?? null,
        updates: pack(rows.map((row) => row.bytes)),
        lastSequence: rows.at(-1)?.sequence ?? snapshot?.throughSequence ?? 0,
      }
    },

    compact(document, throughSequence, snapshotV2) {
      const id = readNumber(findDocument, document)
      const reached = id === undefined ? 0 : (readNumber(snapshotReach, id) ?? 0)
      const last = id === undefined ? 0 : (readNumber(newestOf, id) ?? reached)
      if (id === undefined || throughSequence < reached || throughSequence > last) {
        throw new StoreError('conflict', 'The journal does not reach to this sequence number')
      }
      putSnapshot.run(id, throughSequence, snapshotV2)
      deleteRows.run(id, throughSequence)
    },
  }
}

function newestSequence(database: DatabaseSync): number {
  const inJournal = readNumber(database.prepare('SELECT max(sequence) AS value FROM journal'))
  const inSnapshots = readNumber(database.prepare('SELECT max(throughSequence) AS value FROM snapshots'))
  return Math.max(inJournal ?? 0, inSnapshots ?? 0)
}

function readNumber(statement: StatementSync, ...args: (string | number)[]): number | undefined {
  const value = statement.get(...args)?.value
  return typeof value === 'number' ? value : undefined
}
