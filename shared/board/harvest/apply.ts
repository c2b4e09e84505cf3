import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { readCandidate } from '../document.ts'
import { putRecord, recordsOf, updateRecord } from '../records.ts'
import { bringToFormat } from '../upgrade.ts'
import { rememberHarvested } from './harvestedIds.ts'
import type { HarvestPlan } from './types.ts'

/**
 * Writes a plan into the content document of the target, in one transaction. Of records that are there only what
 * differs is written, so that a person who types in one keeps her cursor and her words. Plan and write without
 * waiting in between: what changes meanwhile would be changed back.
 */
export function applyHarvest(document: Y.Doc, plan: HarvestPlan): void {
  const changed = [...plan.update, ...plan.mark]
  if (plan.put.length + changed.length === 0) return
  document.transact(() => {
    bringToFormat(document)
    const records = recordsOf(document)
    for (const record of plan.put) putRecord(records, record)
    for (const record of changed) {
      const now = readCandidate(document, record.id)
      if (now !== undefined) updateRecord(records, now as TLRecord, record)
    }
    rememberHarvested(document, plan.harvested)
  }, 'harvest')
}
