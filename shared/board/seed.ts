import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { writeFormat } from './format.ts'
import { sealRecords } from './harvest/brought.ts'
import { putRecord, recordsOf } from './records.ts'
import { setTicked } from './sharing.ts'

/** Seeds are written by this Yjs client, so that seeding twice gives the same bytes and merges to one. */
const seedClient = 1

/** Writes the format and records into a new document, in one transaction and always the same bytes. */
export function seedDocument(document: Y.Doc, records: readonly TLRecord[]): void {
  const ownClient = document.clientID
  document.clientID = seedClient
  try {
    document.transact(() => {
      writeFormat(document)
      for (const record of records) putRecord(recordsOf(document), record)
    }, 'seed')
  } finally {
    document.clientID = ownClient
  }
}

/** Adds records to a layout that people work on already, in one transaction. */
export function addToLayout(document: Y.Doc, added: readonly TLRecord[]): void {
  document.transact(() => {
    for (const record of added) putRecord(recordsOf(document), record)
  }, 'seed')
}

type Beside = {
  /** The zones of a personal board that are ticked as shareable. */
  ticked?: readonly string[]
  /** What stands on a board of which this is the layout, and came there from another one. */
  brought?: readonly TLRecord[]
}

/** What seedDocument writes into a new document, as an update, with what belongs beside the records. */
export function seedUpdate(
  records: readonly TLRecord[],
  { ticked = [], brought = [] }: Beside = {},
): Uint8Array {
  const document = new Y.Doc()
  seedDocument(document, records)
  document.clientID = seedClient
  for (const zone of ticked) setTicked(document, zone, true)
  sealRecords(document, brought)
  const update = Y.encodeStateAsUpdate(document)
  document.destroy()
  return update
}
