import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { readFirst } from '../../shared/board/document.ts'
import { type KeptBoard, keepBoard } from '../../shared/board/keptBoard.ts'
import { limits } from '../../shared/protocol/limits.ts'

/** The bytes of the two documents of a board. */
export type BoardBytes = { readonly layout: Uint8Array; readonly content: Uint8Array }

/** The records of a board from its bytes, without the room: for threads that must not keep it busy. */
export function recordsOfBytes(bytes: BoardBytes): Map<TLRecord['id'], TLRecord> {
  const [layout, content] = [opened(bytes.layout), opened(bytes.content)]
  const records = readFirst(limits.recordsStop, layout, content)
  for (const document of [layout, content]) document.destroy()
  return records
}

/** A board as a snapshot keeps it, from its bytes, with the records on it. */
export function keptOfBytes(bytes: BoardBytes): {
  kept: KeptBoard
  records: Map<TLRecord['id'], TLRecord>
} {
  const [layout, content] = [opened(bytes.layout), opened(bytes.content)]
  const kept = keepBoard(layout, content)
  const records = readFirst(limits.recordsStop, layout, content)
  for (const document of [layout, content]) document.destroy()
  return { kept, records }
}

function opened(bytes: Uint8Array): Y.Doc {
  const document = new Y.Doc()
  if (bytes.length > 0) document.transact(() => Y.applyUpdate(document, bytes))
  return document
}
