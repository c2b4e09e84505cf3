import type { TLRecord, TLShape } from '@tldraw/tlschema'
import type { Zone } from '../../werkvormen/kit/zone.ts'
import type { Lookup } from '../placement.ts'
import { inReadingOrder } from '../readingOrder.ts'
import { isLayoutId } from '../records.ts'
import { type Ground, grounds } from './grounds.ts'
import { itemOf } from './items.ts'
import { linksOf } from './links.ts'
import type { Outline, OutlineItem, OutlineZone } from './types.ts'

export type { Outline, OutlineItem, OutlineLink, OutlineZone } from './types.ts'

type Records = ReadonlyMap<string, TLRecord>

/**
 * Reads a board as data. `records` are those of its layout and its content together (readRecords), `zones` what its
 * werkvorm says of its zones. Where a zone lies, and what it is called, is taken from the records, because
 * facilitators may change a layout.
 */
export function outlineOf(records: Records, zones: readonly Zone[]): Outline {
  const find: Lookup = (id) => records.get(id)
  const all = grounds(records, zones)
  const items: OutlineItem[] = []
  for (const record of records.values()) {
    if (!isMade(record)) continue
    const item = itemOf(record, find, all)
    if (item) items.push(item)
  }
  const byZone = Map.groupBy(items, ({ zone }) => zone)
  return {
    zones: zonesOf(all, byZone),
    elsewhere: ordered(byZone.get(undefined) ?? []),
    items: new Map(items.map((item) => [item.id, item])),
    links: linksOf(records, items),
  }
}

function isMade(record: TLRecord): record is TLShape {
  return record.typeName === 'shape' && !isLayoutId(record.id)
}

function zonesOf(
  all: readonly Ground[],
  items: ReadonlyMap<string | undefined, OutlineItem[]>,
): OutlineZone[] {
  return [...Map.groupBy(all, ({ zone }) => zone)].flatMap(([name, own]) =>
    own.slice(0, 1).map(({ title, question, axes }) => ({
      name,
      title,
      question,
      areas: own.map(({ box }) => box),
      ...(axes ? { axes } : {}),
      items: ordered(items.get(name) ?? []),
    })),
  )
}

function ordered(items: readonly OutlineItem[]): OutlineItem[] {
  return inReadingOrder(items, ({ box }) => box)
}
