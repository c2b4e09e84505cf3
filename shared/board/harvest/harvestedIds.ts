import type * as Y from 'yjs'
import type { HarvestPlan } from './types.ts'

/**
 * The ids of all shapes that were ever harvested to a board, in its content document. A harvested note that is
 * not on the board any more was taken off by people, and a next harvest leaves it away.
 */
const harvested = 'harvested'

/**
 * The ids of all records that were ever harvested to a board, in its layout document. People can write in the content
 * of their own board and not in its layout, so what stands here was truly brought, and may be believed further on.
 */
const brought = 'brought'

export function harvestedIds(document: Y.Doc): Set<string> {
  return new Set(document.getMap(harvested).keys())
}

/** Adds to them; the caller wraps it in a transaction. */
export function rememberHarvested(document: Y.Doc, ids: readonly string[]): void {
  remember(document.getMap(harvested), ids)
}

export function broughtIds(layout: Y.Doc): Set<string> {
  return new Set(layout.getMap(brought).keys())
}

/** Remembers what plans brought to a board, in one transaction. */
export function rememberBrought(layout: Y.Doc, plans: readonly HarvestPlan[]): void {
  const ids = plans.flatMap(({ put }) => put.map(({ id }) => id))
  if (ids.length > 0) layout.transact(() => remember(layout.getMap(brought), ids), 'harvest')
}

function remember(known: Y.Map<unknown>, ids: readonly string[]): void {
  for (const id of ids) if (!known.has(id)) known.set(id, true)
}
