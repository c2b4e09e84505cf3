import type { Place, TidyNode, TidyTie } from './tidyNode.ts'

/** How much longer ties may become, in units of the page, for one crossing less. */
const crossing = 250
/** Looking for crossings takes ties times ties; on a larger map only their length counts. */
const mostTiesCrossed = 120
const passes = 3

/** Nodes of one level change places, or take a free one, as long as their ties get better of it. */
export function settle(
  nodes: readonly TidyNode[],
  ties: readonly TidyTie[],
  places: Map<string, Place>,
  free: ReadonlyMap<string, Place[]>,
  levelOf: (node: TidyNode) => string,
): void {
  const price = pricing(ties, places)
  const levels = Map.groupBy(
    nodes.filter(({ rooms }) => rooms.length > 0),
    levelOf,
  )
  for (let pass = 0; pass < passes; pass += 1) {
    let better = false
    for (const [key, level] of levels) {
      const slots = free.get(key) ?? []
      for (const [at, node] of level.entries()) {
        for (const other of level.slice(at + 1)) if (swapped(node.id, other.id, places, price)) better = true
        for (const [place, slot] of slots.entries()) {
          const was = places.get(node.id)
          if (was && moved(node.id, slot, places, price)) {
            slots[place] = was
            better = true
          }
        }
      }
    }
    if (!better) return
  }
}

type Price = (ids: readonly string[]) => number

/** What the ties of some nodes cost: their length, and what they cross. */
function pricing(ties: readonly TidyTie[], places: ReadonlyMap<string, Place>): Price {
  const own = new Map<string, TidyTie[]>()
  for (const tie of ties) for (const id of [tie.from, tie.to]) own.set(id, [...(own.get(id) ?? []), tie])
  const crossed = ties.length <= mostTiesCrossed ? ties : []
  return (ids) => {
    let sum = 0
    for (const tie of new Set(ids.flatMap((id) => own.get(id) ?? []))) {
      const [a, b] = [places.get(tie.from), places.get(tie.to)]
      if (!a || !b) continue
      sum += Math.hypot(a.x - b.x, a.y - b.y)
      for (const other of crossed) if (cross(tie, other, a, b, places)) sum += crossing
    }
    return sum
  }
}

const hardlyBetter = 1

function swapped(a: string, b: string, places: Map<string, Place>, price: Price): boolean {
  const [atA, atB] = [places.get(a), places.get(b)]
  if (!atA || !atB) return false
  const before = price([a, b])
  if (before === 0) return false
  places.set(a, atB).set(b, atA)
  if (price([a, b]) < before - hardlyBetter) return true
  places.set(a, atA).set(b, atB)
  return false
}

function moved(id: string, slot: Place, places: Map<string, Place>, price: Price): boolean {
  const was = places.get(id)
  const before = price([id])
  if (!was || before === 0) return false
  places.set(id, slot)
  if (price([id]) < before - hardlyBetter) return true
  places.set(id, was)
  return false
}

function cross(
  tie: TidyTie,
  other: TidyTie,
  a: Place,
  b: Place,
  places: ReadonlyMap<string, Place>,
): boolean {
  const shared = [other.from, other.to].some((id) => id === tie.from || id === tie.to)
  const [c, d] = [places.get(other.from), places.get(other.to)]
  if (shared || !c || !d) return false
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function side(a: Place, b: Place, c: Place): boolean {
  return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
}
