import type { TLShape } from '@tldraw/tlschema'
import { type Box, bounds } from '../../werkvormen/kit/box.ts'
import { inReadingOrder } from '../readingOrder.ts'
import type { Admitted } from './admitted.ts'
import { drawingsOf, type Tree } from './drawings.ts'
import { parentsOf } from './extent.ts'
import { type MapArea, mapOf } from './maps.ts'
import type { HarvestSource } from './types.ts'

/** What moves as one: a note, or a drawing with the arrangement that it has. */
export type Unit = {
  readonly source: HarvestSource
  readonly kind: 'note' | 'drawing'
  /** The shapes that lie in none of the others, in the order of the stack. */
  readonly roots: readonly TLShape[]
  /** The roots with everything that lies in them. */
  readonly members: readonly TLShape[]
  /** On the page of the source. */
  readonly box: Box
  /** The zone of the source; '' for none. */
  readonly zone: string
  /** The area of that zone, when a place in it is kept. */
  readonly map: MapArea | undefined
}

type Admission = Pick<Admitted, 'source' | 'shapes' | 'boxes' | 'frameOf' | 'frames'>

/** The units of a source in reading order: zone by zone, and what lies in none last. */
export function unitsOf(admitted: Admission): Unit[] {
  const trees = treesOf(admitted)
  const notes = trees.filter(isNote)
  const drawings = drawingsOf(trees.filter((tree) => !isNote(tree)))
  const units = [...notes.map((note) => [note]), ...drawings].map((parts) => unitOf(parts, admitted))
  return inOrder(units, admitted)
}

/** A unit of these shapes only; undefined when nothing of it can be seen. */
export function unitAmong(shapes: readonly TLShape[], unit: Unit, admitted: Admission): Unit | undefined {
  const trees = treesOf({ ...admitted, shapes: new Map(shapes.map((shape) => [shape.id, shape])) })
  return trees.length === 0 ? undefined : { ...unitOf(trees, admitted).unit, zone: unit.zone, map: unit.map }
}

type Placed = { unit: Unit; frame: number }

function treesOf({ source, shapes, boxes }: Admission): Tree[] {
  const byRoot = Map.groupBy(shapes.values(), (shape) => rootOf(shape, source, shapes))
  return [...byRoot].flatMap(([root, members]) => {
    const box = visibleBox(root, members, boxes)
    return box ? [{ root, members, box }] : []
  })
}

/** The outermost shape around this one, going up only as long as the shapes come along. */
function rootOf(shape: TLShape, source: HarvestSource, shapes: Admission['shapes']): TLShape {
  let root = shape
  for (const parent of parentsOf(shape, source.records)) {
    if (!shapes.has(parent.id)) break
    root = parent
  }
  return root
}

/** A frame hides what of its shapes lies outside it, so it is as large as itself. */
function visibleBox(root: TLShape, members: readonly TLShape[], boxes: Admission['boxes']): Box | undefined {
  const seen = root.type === 'frame' ? [root] : members
  const found = seen.flatMap((shape) => boxes.get(shape.id) ?? [])
  return found.length > 0 ? bounds(found) : undefined
}

function isNote({ root, members }: Tree): boolean {
  return root.type === 'note' && members.length === 1
}

function unitOf(trees: readonly Tree[], { source, frameOf, frames, boxes }: Admission): Placed {
  const [first] = trees
  const inFrames = Map.groupBy(trees, ({ root }) => frameOf(root))
  const [frame] = [...inFrames].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  const unit: Unit = {
    source,
    kind: trees.length === 1 && first && isNote(first) ? 'note' : 'drawing',
    roots: trees.map(({ root }) => root),
    members: trees.flatMap(({ members }) => members),
    box: bounds(trees.map(({ box }) => box)),
    zone: frame?.zone ?? '',
    map: frame && mapOf(frame, source.records, boxes),
  }
  return { unit, frame: frame ? frames.indexOf(frame) : frames.length }
}

function inOrder(units: readonly Placed[], { frames }: Admission): Unit[] {
  const byFrame = Map.groupBy(units, ({ frame }) => frame)
  return [...frames.keys(), frames.length].flatMap((frame) =>
    inReadingOrder(
      (byFrame.get(frame) ?? []).map(({ unit }) => unit),
      ({ box }) => box,
    ),
  )
}
