import type { TLShape } from '@tldraw/tlschema'
import type { Box } from '../../werkvormen/kit/box.ts'
import { parentsOf } from './extent.ts'
import type { Terms } from './identity.ts'
import { cornerOf } from './lay.ts'
import { markOf } from './origin.ts'
import type { Records } from './types.ts'
import type { Unit } from './units.ts'

/** What was added to a drawing after it was harvested. */
export type Additions = {
  /** What lies in a shape that is on the target, and how many times as large that was made. */
  inside: { shape: TLShape; size: number }[]
  /** What lies beside the shapes that are there. */
  beside: TLShape[]
}

/** Sorts the new shapes of a unit. What lies in a shape that was taken off the target stays away with it. */
export function additionsOf(unit: Unit, fresh: readonly TLShape[], target: Records, terms: Terms): Additions {
  const isFresh = new Set(fresh.map(({ id }) => id))
  const members = new Set(unit.members.map(({ id }) => id))
  const additions: Additions = { inside: [], beside: [] }
  for (const shape of fresh) {
    const parents = parentsOf(shape, unit.source.records).filter(({ id }) => members.has(id))
    const known = parents.find(({ id }) => !isFresh.has(id))
    if (!known) additions.beside.push(shape)
    else {
      const parent = target.get(terms.ids.of(unit.source, known.id))
      if (parent) additions.inside.push({ shape, size: markOf(parent.meta)?.scale ?? 1 })
    }
  }
  return additions
}

/** Where an addition belongs beside a shape of its drawing that is still on the target, not turned since. */
export function placeBeside(
  addition: Unit,
  drawing: Unit,
  target: Records,
  terms: Terms,
): { box: Box; size: number } | undefined {
  for (const root of drawing.roots) {
    const there = target.get(terms.ids.of(drawing.source, root.id))
    const mark = there && markOf(there.meta)
    if (there?.typeName !== 'shape' || !mark || !isAsItWas(there, root)) continue
    const size = mark.scale ?? 1
    const corner = cornerOf(root, drawing)
    const { x, y, w, h } = addition.box
    const at = { x: there.x + (x - corner.x) * size, y: there.y + (y - corner.y) * size }
    return { box: { ...at, w: w * size, h: h * size }, size }
  }
  return undefined
}

function isAsItWas(there: TLShape, root: TLShape): boolean {
  return there.parentId.startsWith('page:') && there.rotation === root.rotation
}
