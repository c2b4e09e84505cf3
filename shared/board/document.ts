import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { migrateRecords } from './format.ts'
import { believed, sealsOf } from './harvest/brought.ts'
import { judgeRecord } from './layoutMemory.ts'
import { placementFault } from './placement.ts'
import { isLayoutId, readRecord, recordsOf } from './records.ts'
import type { SetAsideReason } from './validate.ts'

/** The records of a board that can be shown, and why the others cannot. */
export type BoardRecords = {
  records: Map<TLRecord['id'], TLRecord>
  setAside: Map<string, SetAsideReason>
}

/**
 * Reads the valid records of a board: of its content, of its layout, or of both together (a shape
 * in one may have its parent in the other).
 */
export function readRecords(...documents: Y.Doc[]): BoardRecords['records'] {
  return readBoard(...documents).records
}

/**
 * Layout and content together, and of each no more than this many: who wrote more does not make the others wait. As on
 * the canvas a record counts only in the document that its id says, because who writes on a board may not make zones;
 * and of where a record came from only what is true.
 */
export function readFirst(most: number, layout: Y.Doc, content: Y.Doc): BoardRecords['records'] {
  const result: BoardRecords = { records: new Map(), setAside: new Map() }
  readInto(result, layout, most, isLayoutId)
  readInto(result, content, most, (id) => !isLayoutId(id))
  removeMisplaced(result)
  believeAll(result.records, layout)
  return result.records
}

function believeAll(records: BoardRecords['records'], layout: Y.Doc): void {
  const seals = sealsOf(layout)
  for (const [id, record] of records) if (!isLayoutId(id)) records.set(id, believed(record, seals))
}

/** As readRecords, and tells what was set aside. */
export function readBoard(...documents: Y.Doc[]): BoardRecords {
  const result: BoardRecords = { records: new Map(), setAside: new Map() }
  for (const document of documents) readInto(result, document)
  removeMisplaced(result)
  return result
}

/** Reads one record; undefined when its bytes cannot be read. */
export function readCandidate(document: Y.Doc, id: string): unknown {
  const map = recordsOf(document).get(id)
  if (!(map instanceof Y.Map)) return undefined
  try {
    return readRecord(id, map)
  } catch {
    return undefined
  }
}

/** The records of one document that are valid on their own, wherever their parents are. */
export function validRecords(document: Y.Doc): BoardRecords['records'] {
  const result: BoardRecords = { records: new Map(), setAside: new Map() }
  readInto(result, document)
  return result.records
}

function readInto(
  { records, setAside }: BoardRecords,
  document: Y.Doc,
  most = Number.POSITIVE_INFINITY,
  belongs: (id: string) => boolean = () => true,
): void {
  const candidates = new Map<string, unknown>()
  for (const id of recordsOf(document).keys()) {
    if (candidates.size >= most) break
    if (!belongs(id)) continue
    const candidate = readCandidate(document, id)
    if (candidate === undefined) setAside.set(id, 'unreadable')
    else candidates.set(id, candidate)
  }
  const migrated = migrateRecords(document, candidates)
  for (const id of candidates.keys()) if (!migrated.has(id)) setAside.set(id, 'invalid')
  for (const [id, candidate] of migrated) {
    const judgement = judgeRecord(id, candidate)
    if (judgement.ok) records.set(judgement.record.id, judgement.record)
    else setAside.set(id, judgement.reason)
  }
}

/**
 * Sets aside what has no place. Whether a shape has one, its parents up to the page tell, and each that lies in one
 * without a place meets the same fault on its way up; so one look at the shapes and then one at the bindings is enough.
 */
function removeMisplaced(board: BoardRecords): void {
  removeFaulty(board, 'shape')
  removeFaulty(board, 'binding')
}

function removeFaulty({ records, setAside }: BoardRecords, kind: TLRecord['typeName']): void {
  const find = (id: string) => records.get(id as TLRecord['id'])
  const faulty = [...records.values()].flatMap((record) => {
    const fault = record.typeName === kind ? placementFault(record, find) : undefined
    return fault === undefined ? [] : [{ id: record.id, fault }]
  })
  for (const { id, fault } of faulty) {
    records.delete(id)
    setAside.set(id, fault)
  }
}
