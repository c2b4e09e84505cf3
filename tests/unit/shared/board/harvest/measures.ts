import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { pageBoxes } from '../../../../../shared/board/harvest/extent.ts'
import { TargetIds } from '../../../../../shared/board/harvest/identity.ts'
import type { HarvestPlan, HarvestSource } from '../../../../../shared/board/harvest/index.ts'
import { zoneOf } from '../../../../../shared/board/zones.ts'
import { type Box, inset, overlaps } from '../../../../../shared/werkvormen/kit/box.ts'
import { shapesIn } from './boards.ts'

/** The target after a plan, without Yjs. */
export function harvestedOnto(
  target: ReadonlyMap<string, TLRecord>,
  plan: HarvestPlan,
): Map<string, TLRecord> {
  const records = new Map(target)
  for (const record of [...plan.put, ...plan.update, ...plan.mark]) records.set(record.id, record)
  return records
}

/** A note's box as tldraw draws it; written out here, so that a mistake in the product's geometry shows. */
export function noteBox(shape: TLShape): Box {
  const { scale, growY } = shape.props as { scale: number; growY: number }
  return { x: shape.x, y: shape.y, w: 200 * scale, h: (200 + growY) * scale }
}

/** Pairs of which the first came with the plan and lies over the second, apart from those of one drawing. */
export function covered(
  target: ReadonlyMap<string, TLRecord>,
  plan: HarvestPlan,
  drawn: readonly ReadonlySet<string>[] = [],
): [string, string][] {
  const records = harvestedOnto(target, plan)
  const boxes = pageBoxes(records)
  const came = shapesIn(plan.put).filter(({ type, parentId }) => type !== 'arrow' && parentId === 'page:page')
  const fixed = shapesIn(target.values()).filter(
    (shape) => shape.type !== 'frame' || !shape.id.includes('layout-'),
  )
  return came.flatMap((shape, at) =>
    [...fixed, ...came.slice(at + 1)]
      .filter((other) => {
        const [a, b] = [boxes.get(shape.id), boxes.get(other.id)]
        return a && b && overlaps(a, b) && !drawn.some((ids) => ids.has(shape.id) && ids.has(other.id))
      })
      .map((other): [string, string] => [shape.id, other.id]),
  )
}

/** The ids on the target of what lies against each other at its source, found by asking every pair again and again. */
export function drawingsIn(
  source: HarvestSource,
  anonymous: boolean,
  goes: (shape: TLShape) => boolean,
): Set<string>[] {
  const ids = new TargetIds(anonymous)
  const boxes = pageBoxes(source.records)
  const loose = shapesIn(source.records.values()).filter(
    (each) => !['note', 'arrow', 'frame'].includes(each.type) && goes(each),
  )
  const sets = loose.map((shape) => new Set([shape]))
  for (let joined = true; joined; ) {
    joined = false
    for (const [at, set] of sets.entries()) {
      const other = sets.findIndex(
        (each, place) => place > at && [...each].some((a) => [...set].some((b) => meet(a, b))),
      )
      for (const shape of sets[other] ?? []) set.add(shape)
      if (other > at) joined = sets.splice(other, 1).length > 0
    }
  }
  return sets.map((set) => new Set([...set].map(({ id }) => ids.of(source, id))))

  function meet(a: TLShape, b: TLShape): boolean {
    const [first, second] = [boxes.get(a.id), boxes.get(b.id)]
    return first !== undefined && second !== undefined && overlaps(inset(first, -25), second)
  }
}

export function zonesOf(
  records: ReadonlyMap<string, TLRecord>,
  shapes: readonly TLShape[],
): (string | undefined)[] {
  return shapes.map((shape) => zoneOf(shape, records))
}
