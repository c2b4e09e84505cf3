import type * as Y from 'yjs'
import { validRecords } from './document.ts'
import { documentFormat, writeFormat } from './format.ts'
import { putRecord, recordsOf } from './records.ts'

/**
 * Makes a document ready to be written by this version, within the caller's transaction: names the
 * format in an empty one, and migrates all records of an older one, because a format that says
 * "current" over older records would make them unreadable. Does nothing to a newer one.
 */
export function bringToFormat(document: Y.Doc): void {
  const format = documentFormat(document)
  if (format === 'newer' || (format === 'current' && document.getMap('format').size > 0)) return
  if (format === 'older') {
    for (const record of validRecords(document).values()) putRecord(recordsOf(document), record)
  }
  writeFormat(document)
}
