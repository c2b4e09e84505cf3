import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { validRecords } from '../../shared/board/document.ts'
import type { KeptWork } from './keptAside.ts'

/** What stood on the board in work that was kept aside, whether or not it reached the server. */
export function keptRecords({ update }: KeptWork): ReadonlyMap<string, TLRecord> {
  const document = new Y.Doc()
  Y.applyUpdate(document, update)
  const records = validRecords(document)
  document.destroy()
  return records
}
