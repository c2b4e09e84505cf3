import type { TLShape } from '@tldraw/tlschema'
import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'

/** A shape that lies in no other one that comes along, with all that lies in it. */
export type Tree = { root: TLShape; members: TLShape[]; box: Box }

/** Strokes that come this near to each other belong to one drawing: a letter beside a letter, an eye in a face. */
const near = 24

/**
 * Puts what lies against each other together, each drawing in the order of the stack. A drawing of nothing but
 * arrows is none: they pointed at things that lie elsewhere now.
 */
export function drawingsOf(trees: readonly Tree[]): Tree[][] {
  const order = trees.map((_, at) => at).sort((a, b) => left(trees[a]) - left(trees[b]))
  const sets = new Sets(trees.length)
  let open: number[] = []
  for (const at of order) {
    const tree = trees[at]
    if (!tree) continue
    open = open.filter((other) => reach(trees[other]) >= tree.box.x)
    for (const other of open) if (meet(tree.box, trees[other]?.box)) sets.join(at, other)
    open.push(at)
  }
  const drawings = Map.groupBy(trees.keys(), (at) => sets.of(at)).values()
  return [...drawings]
    .map((members) => members.flatMap((at) => trees[at] ?? []))
    .filter((drawing) => drawing.some(({ root }) => root.type !== 'arrow'))
}

function left(tree: Tree | undefined): number {
  return tree?.box.x ?? 0
}

function reach(tree: Tree | undefined): number {
  return tree ? right(tree.box) + near : 0
}

function meet(a: Box, b: Box | undefined): boolean {
  if (!b) return false
  return (
    a.x <= right(b) + near && b.x <= right(a) + near && a.y <= bottom(b) + near && b.y <= bottom(a) + near
  )
}

/** Disjoint sets of numbers, joined one pair at a time. */
class Sets {
  readonly #parents: number[]

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, at) => at)
  }

  of(at: number): number {
    let root = at
    while (this.#parent(root) !== root) {
      // Shortens the way for who comes after.
      this.#parents[root] = this.#parent(this.#parent(root))
      root = this.#parent(root)
    }
    return root
  }

  join(a: number, b: number): void {
    this.#parents[this.of(a)] = this.of(b)
  }

  #parent(at: number): number {
    return this.#parents[at] ?? at
  }
}
