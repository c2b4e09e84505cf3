import * as Y from 'yjs'

/**
 * How deep types may stand in each other: record, text, lists in lists. Yjs tells every change to all
 * types above it, so a chain of 9,000 types stalls a server for seconds.
 */
export const deepestType = 64

/** Throws when a transaction made or touched a type that stands too deep. Runs before Yjs tells observers. */
export function refuseDeepTypes(transaction: Y.Transaction): void {
  const depths = new Map<Y.AbstractType<unknown>, number>()
  for (const type of transaction.changed.keys()) depthOf(type as Y.AbstractType<unknown>, depths)
  for (const [client, clock] of transaction.afterState) {
    const before = transaction.beforeState.get(client) ?? 0
    if (clock > before) refuseDeepStructs(transaction.doc.store.clients.get(client) ?? [], before, depths)
  }
}

function refuseDeepStructs(
  structs: readonly (Y.Item | Y.GC)[],
  from: number,
  depths: Map<Y.AbstractType<unknown>, number>,
): void {
  for (let index = structs.length - 1; index >= 0; index -= 1) {
    const struct = structs[index]
    if (!struct || struct.id.clock + struct.length <= from) return
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentType)
      depthOf(struct.content.type, depths)
  }
}

/** Climbs to the nearest type whose depth is known, then counts on the way back. */
function depthOf(type: Y.AbstractType<unknown>, depths: Map<Y.AbstractType<unknown>, number>): void {
  const path: Y.AbstractType<unknown>[] = []
  let at: Y.AbstractType<unknown> | undefined = type
  while (at && !depths.has(at)) {
    path.push(at)
    const parent: unknown = at._item?.parent
    at = parent instanceof Y.AbstractType ? parent : undefined
  }
  let depth = at ? (depths.get(at) ?? 0) : 0
  for (const step of path.reverse()) {
    depth += 1
    if (depth > deepestType) throw new Error('types nested too deep')
    depths.set(step, depth)
  }
}
