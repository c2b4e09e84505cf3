import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { boardSchema } from '../../board/schema.ts'
import { ageOf, asOwn, older } from './newer.ts'

/** Why a file cannot be brought in. */
export type TldrFault = 'notTldraw' | 'tooNew' | 'broken' | 'tooLarge'
export type TldrRead =
  | {
      readonly ok: true
      readonly records: ReadonlyMap<string, TLRecord>
      /** It was made with a tldraw after ours: some of it has no words here. */
      readonly newer: boolean
    }
  | { readonly ok: false; readonly fault: TldrFault }

/** A file holds its pictures; more than this no phone reads. */
export const tldrCharacters = 80_000_000
const mostRecords = 20_000

const fileSchema = z.object({
  tldrawFileFormatVersion: z.number(),
  schema: z.looseObject({
    schemaVersion: z.number(),
    sequences: z.optional(z.record(z.string(), z.unknown())),
  }),
  records: z.array(z.looseObject({ id: z.string(), typeName: z.string() })),
})

type Kept = z.infer<typeof fileSchema>['records'][number]

const kinds = new Set(['document', 'page', 'shape', 'binding', 'asset'])

/**
 * Reads a file of tldraw and brings its records to the schema of this version. What is in them is not judged here: see
 * bringIn.
 */
export function readTldr(text: string): TldrRead {
  if (text.length > tldrCharacters) return failed('tooLarge')
  const file = fileSchema.safeParse(parsed(text))
  if (!file.success) return failed('notTldraw')
  const { tldrawFileFormatVersion, schema, records } = file.data
  const { schemaVersion, sequences } = schema
  const age = ageOf(sequences ?? {})
  if (tldrawFileFormatVersion > 1 || schemaVersion > 2 || age === 'tooNew') return failed('tooNew')
  if (records.length > mostRecords) return failed('tooLarge')
  // Cameras and the like belong to who saved it.
  const kept = records.filter(({ typeName }) => kinds.has(typeName))
  const read = () => (sequences ? inOurWords(kept, schema, sequences) : { kept, schema })
  return migrated(read, age !== 'ours')
}

function inOurWords(kept: readonly Kept[], schema: object, sequences: Readonly<Record<string, unknown>>) {
  return {
    kept: kept.map((record) => older(record, sequences)),
    schema: { ...schema, sequences: asOwn(sequences) },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function migrated(read: () => { kept: readonly Kept[]; schema: object }, newer: boolean): TldrRead {
  try {
    const { kept, schema } = read()
    const store = Object.fromEntries(kept.map((record) => [record.id, record]))
    const result = boardSchema.migrateStoreSnapshot({
      store: store as never,
      schema: schema as SerializedSchema,
    })
    if (result.type === 'error') {
      return failed(result.reason === 'target-version-too-new' ? 'tooNew' : 'broken')
    }
    return { ok: true, records: new Map(Object.entries(result.value)), newer }
  } catch {
    return failed('broken')
  }
}

function failed(fault: TldrFault): TldrRead {
  return { ok: false, fault }
}
