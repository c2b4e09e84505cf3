import { Layout } from './price.ts'
import type { Place, TidyNode, TidyTie } from './tidyNode.ts'

const passes = 3
/** In units of the page: a change for less than this is not worth moving things. */
const hardlyBetter = 1

/** Nodes of one level change places, or take a free one, as long as their ties get better of it. */
export function settle(
  nodes: readonly TidyNode[],
  ties: readonly TidyTie[],
  places: Map<string, Place>,
  free: ReadonlyMap<string, Place[]>,
  levelOf: (node: TidyNode) => string,
): void {
  const layout = new Layout(nodes, ties, places)
  const moving = [...nodes.keys()].filter((at) => (nodes[at]?.rooms.length ?? 0) > 0)
  const levels = Map.groupBy(moving, (at) => {
    const node = nodes[at]
    return node ? levelOf(node) : ''
  })
  for (let pass = 0; pass < passes; pass += 1) {
    let better = false
    for (const [key, level] of levels) if (improve(layout, level, free.get(key) ?? [])) better = true
    if (!better) break
  }
  for (const [at, { id }] of nodes.entries()) places.set(id, layout.placeOf(at))
}

function improve(layout: Layout, level: readonly number[], slots: Place[]): boolean {
  let better = false
  for (const [from, node] of level.entries()) {
    for (const other of level.slice(from + 1)) if (swapped(layout, node, other)) better = true
    for (const [at, slot] of slots.entries()) {
      const was = layout.placeOf(node)
      if (!moved(layout, node, slot)) continue
      slots[at] = was
      better = true
    }
  }
  return better
}

function swapped(layout: Layout, a: number, b: number): boolean {
  const [atA, atB] = [layout.placeOf(a), layout.placeOf(b)]
  const before = layout.price(a, b)
  if (before === 0) return false
  layout.put(a, atB)
  layout.put(b, atA)
  if (layout.price(a, b) < before - hardlyBetter) return true
  layout.put(a, atA)
  layout.put(b, atB)
  return false
}

function moved(layout: Layout, node: number, slot: Place): boolean {
  const was = layout.placeOf(node)
  const before = layout.price(node, node)
  if (before === 0) return false
  layout.put(node, slot)
  if (layout.price(node, node) < before - hardlyBetter) return true
  layout.put(node, was)
  return false
}
