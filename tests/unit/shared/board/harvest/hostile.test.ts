import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { Occupied } from '../../../../../shared/board/harvest/occupied.ts'
import { board, frame, openly, source, stroke } from './boards.ts'
import { harvestedOnto } from './measures.ts'

type Board = ReadonlyMap<string, TLRecord>
const empty: Board = new Map()

/** The target with something else in the mark of everything that was harvested to it. */
function remarked(target: Board, mark: object): Board {
  return new Map(
    [...target].map(([id, record]) => {
      const harvest = { ...(record.meta.harvest as object), ...mark }
      return [id, { ...record, meta: { ...record.meta, harvest } } as TLRecord]
    }),
  )
}

describe('T37 a board that wants to keep the harvest busy', () => {
  test.each([1e300, -1, 0, 101, Number.MAX_VALUE, 'x', null])('a forged scale of %s is not used', (scale) => {
    const first = board([stroke('a', { x: 0, y: 0, w: 100, h: 100 })])
    const target = remarked(harvestedOnto(empty, planHarvest([source('s', first)], empty, openly)), { scale })
    const more = board([...first.values()], [stroke('b', { x: 110, y: 0, w: 100, h: 100 })])
    const plan = planHarvest([source('s', more)], target, openly)
    expect(plan.put).toHaveLength(1)
    expect(plan.put[0]).toMatchObject({ meta: { harvest: { from: 's' } } })
    const { scale: written = 1 } = { ...(plan.put[0]?.meta.harvest as object) } as { scale?: unknown }
    expect(written).toBeLessThanOrEqual(1)
  })

  test.each([
    { x: 0, y: 0, w: 1e300, h: 1e300 },
    { x: 1e300, y: 0, w: 1, h: 1 },
    { x: -1e18, y: -1e18, w: 2e18, h: 2e18 },
  ])('an area of any size is looked up at once, %j', (area) => {
    const taken = new Occupied([{ x: 10, y: 10, w: 10, h: 10 }, area])
    taken.hit(area)
    expect(taken.hit({ x: 12, y: 12, w: 1, h: 1 })).toBeDefined()
  })

  test('a frame in a drawing that is added to keeps its own size', () => {
    const first = board([frame('f', { x: 0, y: 0, w: 300, h: 300 })])
    const target = remarked(harvestedOnto(empty, planHarvest([source('s', first)], empty, openly)), {
      scale: 50,
    })
    const more = board([...first.values()], [stroke('i', { x: 5, y: 5, w: 9, h: 9 }, { parent: 'shape:f' })])
    expect(planHarvest([source('s', more)], target, openly).put).toMatchObject([{ x: 5, y: 5 }])
  })
})
