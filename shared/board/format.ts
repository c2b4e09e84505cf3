import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { recordsOf } from './records.ts'
import { richTextVersion } from './richText.ts'
import { boardSchema } from './schema.ts'

/** Version of our own mapping (records.ts). */
export const formatVersion = 1

/**
 * - `empty`: nothing in it yet
 * - `current`: as this version writes it
 * - `older`: readable; its records are migrated
 * - `newer`: written by a newer Samenbord; this page may not touch it ("ververs de pagina")
 */
export type DocumentFormat = 'empty' | 'current' | 'older' | 'newer'

type Sequences = Record<string, number>

const ownSequences: Sequences = sequencesOf(boardSchema.serialize()) ?? {}

/** Compares the versions in a document with ours. */
export function documentFormat(document: Y.Doc): DocumentFormat {
  const format = document.getMap('format')
  if (format.size === 0) return recordsOf(document).size === 0 ? 'empty' : 'current'
  const steps = [
    compare(format.get('version'), formatVersion),
    compare(format.get('text'), richTextVersion),
    compareSequences(sequencesOf(format.get('schema'))),
  ]
  if (steps.includes('newer')) return 'newer'
  return steps.includes('older') ? 'older' : 'current'
}

/** Writes our versions; bringToFormat (upgrade.ts) says when. */
export function writeFormat(document: Y.Doc): void {
  const format = document.getMap('format')
  format.set('version', formatVersion)
  format.set('text', richTextVersion)
  format.set('schema', boardSchema.serialize())
}

/**
 * Brings records of an older tldraw schema to ours. Records that cannot be brought over are left
 * out. Answers the same map when there is nothing to do.
 */
export function migrateRecords(document: Y.Doc, candidates: Map<string, unknown>): Map<string, unknown> {
  const schema = document.getMap('format').get('schema')
  if (documentFormat(document) !== 'older' || sequencesOf(schema) === undefined) return candidates
  const persisted = schema as SerializedSchema
  const together = migrate(candidates, persisted)
  if (together !== undefined) return together
  // One bad record stops the migration of all; alone it stops only its own.
  const separate = [...candidates].flatMap(([id, record]) => [
    ...(migrate(new Map([[id, record]]), persisted) ?? []),
  ])
  return new Map(separate)
}

function migrate(
  candidates: Map<string, unknown>,
  schema: SerializedSchema,
): Map<string, unknown> | undefined {
  const store = Object.fromEntries(candidates) as Record<TLRecord['id'], TLRecord>
  const result = boardSchema.migrateStoreSnapshot({ store, schema })
  return result.type === 'success' ? new Map(Object.entries(result.value)) : undefined
}

function compare(theirs: unknown, ours: number): 'older' | 'same' | 'newer' {
  if (typeof theirs !== 'number' || theirs < ours) return 'older'
  return theirs > ours ? 'newer' : 'same'
}

function compareSequences(theirs: Sequences | undefined): 'older' | 'same' | 'newer' {
  if (theirs === undefined) return 'older'
  const names = Object.keys(theirs)
  if (names.some((name) => (theirs[name] ?? 0) > (ownSequences[name] ?? -1))) return 'newer'
  return Object.keys(ownSequences).some((name) => theirs[name] !== ownSequences[name]) ? 'older' : 'same'
}

function sequencesOf(schema: unknown): Sequences | undefined {
  const sequences = (schema as { sequences?: unknown } | null | undefined)?.sequences
  return typeof sequences === 'object' && sequences !== null ? (sequences as Sequences) : undefined
}
