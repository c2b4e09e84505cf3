import type * as Y from 'yjs'
import type * as z from 'zod/mini'
import { boardSchema, memberSchema, type SpaceState, spaceMetaSchema } from './model.ts'

/** The maps of the space document. Their values are plain data that zod describes in model.ts. */
export type SpaceMapName = 'meta' | 'members' | 'boards'

/** One change of the space document; a value of undefined deletes the key. */
export type SpaceChange = { map: SpaceMapName; key: string; value: unknown }

/** Writes changes; the caller wraps it in one transaction. Only the server does this. */
export function applySpaceChanges(document: Y.Doc, changes: readonly SpaceChange[]): void {
  for (const { map, key, value } of changes) {
    if (value === undefined) document.getMap(map).delete(key)
    else document.getMap(map).set(key, value)
  }
}

/**
 * Reads the space document. Entries that do not parse are left out, so that one bad entry never
 * hides the rest; without a readable `meta` there is no space and the answer is undefined.
 */
export function readSpaceState(id: string, document: Y.Doc): SpaceState | undefined {
  const meta = spaceMetaSchema.safeParse(Object.fromEntries(document.getMap('meta').entries()))
  if (!meta.success) return undefined
  return {
    id,
    meta: meta.data,
    members: readEntries(document.getMap('members'), memberSchema),
    boards: readEntries(document.getMap('boards'), boardSchema),
  }
}

function readEntries<T>(map: Y.Map<unknown>, schema: z.ZodMiniType<T>): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  for (const [key, value] of map.entries()) {
    const parsed = schema.safeParse(value)
    if (parsed.success) entries.set(key, parsed.data)
  }
  return entries
}
