import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { limits } from '../protocol/limits.ts'
import { readFirst } from './document.ts'

/** The two documents of a board as bytes (Yjs V2 encoding), as a snapshot keeps them. */
export type KeptBoard = { readonly layoutV2: Uint8Array; readonly contentV2: Uint8Array }

/** A board as it is at this moment. */
export function keepBoard(layout: Y.Doc, content: Y.Doc): KeptBoard {
  return { layoutV2: Y.encodeStateAsUpdateV2(layout), contentV2: Y.encodeStateAsUpdateV2(content) }
}

/** What stood on a board that was kept; records of an older schema are brought up to date. */
export function recordsOfKept({ layoutV2, contentV2 }: KeptBoard): Map<TLRecord['id'], TLRecord> {
  const [layout, content] = [opened(layoutV2), opened(contentV2)]
  try {
    return readFirst(limits.recordsStop, layout, content)
  } finally {
    for (const document of [layout, content]) document.destroy()
  }
}

function opened(bytes: Uint8Array): Y.Doc {
  const document = new Y.Doc()
  Y.applyUpdateV2(document, bytes)
  return document
}
