import { isDeepStrictEqual } from 'node:util'
import type { SpaceChange, SpaceMapName } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'

/**
 * The changes that change something. Each commit is written to disk and sent to everyone, so who says the same
 * again and again costs nobody anything. Of several changes of one entry the last counts.
 */
export function realChanges(state: SpaceState, changes: readonly SpaceChange[]): SpaceChange[] {
  const last = new Map(changes.map((change) => [`${change.map} ${change.key}`, change]))
  return [...last.values()].filter(
    ({ map, key, value }) => !isDeepStrictEqual(entryOf(state, map, key), value),
  )
}

function entryOf(state: SpaceState, map: SpaceMapName, key: string): unknown {
  const entries = state[map]
  if (entries instanceof Map) return entries.get(key)
  return Object.hasOwn(entries, key) ? (entries as Readonly<Record<string, unknown>>)[key] : undefined
}
