import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { boardSchema } from '../../board/schema.ts'

/** Why a file cannot be brought in. */
export type TldrFault = 'notTldraw' | 'tooNew' | 'broken' | 'tooLarge'
export type TldrRead =
  | { readonly ok: true; readonly records: ReadonlyMap<string, TLRecord> }
  | { readonly ok: false; readonly fault: TldrFault }

/** A file holds its pictures; more than this no phone reads. */
export const tldrCharacters = 80_000_000
const mostRecords = 20_000

const fileSchema = z.object({
  tldrawFileFormatVersion: z.number(),
  schema: z.looseObject({ schemaVersion: z.number() }),
  records: z.array(z.looseObject({ id: z.string(), typeName: z.string() })),
})

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
  if (tldrawFileFormatVersion > 1 || isNewer(schema)) return failed('tooNew')
  if (records.length > mostRecords) return failed('tooLarge')
  // Cameras and the like belong to who saved it.
  return migrated(
    records.filter(({ typeName }) => kinds.has(typeName)),
    schema as unknown as SerializedSchema,
  )
}

/** A newer tldraw may mean something else by the same words. */
function isNewer({ schemaVersion, sequences }: Readonly<Record<string, unknown>>): boolean {
  if (typeof schemaVersion === 'number' && schemaVersion > 2) return true
  const theirs = Object.entries(typeof sequences === 'object' ? (sequences ?? {}) : {})
  return theirs.some(([name, version]) => Number(version) > (own[name] ?? Number.POSITIVE_INFINITY))
}

const { sequences: own } = boardSchema.serialize() as { sequences: Readonly<Record<string, number>> }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function migrated(records: readonly { id: string }[], schema: SerializedSchema): TldrRead {
  try {
    const store = Object.fromEntries(records.map((record) => [record.id, record]))
    const result = boardSchema.migrateStoreSnapshot({ store: store as never, schema })
    if (result.type === 'error') {
      return failed(result.reason === 'target-version-too-new' ? 'tooNew' : 'broken')
    }
    return { ok: true, records: new Map(Object.entries(result.value)) }
  } catch {
    return failed('broken')
  }
}

function failed(fault: TldrFault): TldrRead {
  return { ok: false, fault }
}
