import { pull } from './pull.ts'
import { settle } from './settle.ts'
import { slotsIn } from './slots.ts'
import type { Place, TidyNode, TidyTie } from './tidyNode.ts'

/**
 * Places for nodes: forces pull them to their neighbours, then each takes a cell of the grid in its own level, and
 * nodes of a level change places as long as that makes ties shorter or lets fewer of them cross. `gaps` are what may lie between two
 * nodes of a level, the first that fits.
 */
export function tidyPlaces(
  nodes: readonly TidyNode[],
  ties: readonly TidyTie[],
  gaps?: readonly number[],
): Map<string, Place> {
  const known = new Set(nodes.map(({ id }) => id))
  const among = ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const wished = pull(nodes, among)
  const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y } as Place]))
  const free = new Map<string, Place[]>()
  const standing = nodes.filter(({ rooms }) => rooms.length === 0)
  for (const [key, level] of levelsOf(nodes)) {
    const slots = slotsIn(level, standing, gaps)
    free.set(key, taken(level, slots, wished, places))
  }
  settle(nodes, among, places, free, keyOf)
  return places
}

/** Nodes that share their rooms. */
function levelsOf(nodes: readonly TidyNode[]): Map<string, TidyNode[]> {
  return Map.groupBy(
    nodes.filter(({ rooms }) => rooms.length > 0),
    keyOf,
  )
}

function keyOf({ rooms }: TidyNode): string {
  return JSON.stringify(rooms)
}

/** Every node takes the nearest cell to where it is pulled; what is left over comes back. */
function taken(
  level: readonly TidyNode[],
  slots: readonly Place[],
  wished: ReadonlyMap<string, Place>,
  places: Map<string, Place>,
): Place[] {
  const left = [...slots]
  for (const node of level) {
    const wish = wished.get(node.id) ?? node
    let nearest = -1
    let least = Infinity
    for (const [at, slot] of left.entries()) {
      const distance = (slot.x - wish.x) ** 2 + (slot.y - wish.y) ** 2
      if (distance < least) [nearest, least] = [at, distance]
    }
    const [slot] = nearest < 0 ? [] : left.splice(nearest, 1)
    if (slot) places.set(node.id, slot)
  }
  return left
}
