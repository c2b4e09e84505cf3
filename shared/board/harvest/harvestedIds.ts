import type * as Y from 'yjs'

/**
 * The ids of all shapes that were ever harvested to a board, in its content document. A harvested note that is
 * not on the board any more was taken off by people, and a next harvest leaves it away.
 */
const harvested = 'harvested'

export function harvestedIds(document: Y.Doc): Set<string> {
  return new Set(document.getMap(harvested).keys())
}

/** Adds to them; the caller wraps it in a transaction. */
export function rememberHarvested(document: Y.Doc, ids: readonly string[]): void {
  const known = document.getMap(harvested)
  for (const id of ids) if (!known.has(id)) known.set(id, true)
}
