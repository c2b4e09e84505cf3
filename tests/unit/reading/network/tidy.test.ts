import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../../../shared/reading/network/tidy.ts'
import type { TidyNode } from '../../../../shared/reading/network/tidyNode.ts'
import { tidyPlaces } from '../../../../shared/reading/network/tidyPlaces.ts'
import { overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { DrawnMap } from './board.ts'

function filled(
  shape: 'rings' | 'bands',
  counts: readonly number[],
  ties: readonly (readonly [number, number])[],
) {
  const map = new DrawnMap({ shape })
  const names = counts.flatMap((count, level) =>
    Array.from({ length: count }, (_, at) => `n${level + 1}-${at}`),
  )
  for (const name of names) map.notes(`level-${name[1]}`, name)
  for (const [from, to] of ties) {
    const [a, b] = [names[from % names.length], names[to % names.length]]
    if (a && b) map.tie(a, b, { id: `${from}-${to}` })
  }
  return map
}

describe.each(['rings', 'bands'] as const)('a tidy map in %s', { timeout: 60_000 }, (shape) => {
  it('keeps everyone in their level, lays nobody over another, and comes out the same every time', () => {
    const tie = fc.tuple(fc.nat(40), fc.nat(40))
    const counts = fc.tuple(fc.nat(9), fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(9))
    fc.assert(
      fc.property(counts, fc.array(tie, { maxLength: 20 }), (each, ties) => {
        const map = filled(shape, each, ties)
        const before = map.network
        const change = tidy(map.board, before)
        expect(tidy(map.board, before)).toEqual(change)
        expect(change.remove).toEqual([])
        map.apply(change)
        expect(map.network.nodes.map(({ id, level }) => [id, level]).sort()).toEqual(
          before.nodes.map(({ id, level }) => [id, level]).sort(),
        )
        const boxes = [...map.board.outline.items.values()].map(({ box }) => box)
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([])
        }
      }),
      { numRuns: 5 },
    )
  })

  it('brings those who are tied nearer to each other', () => {
    const ties = Array.from({ length: 18 }, (_, at) => [at, (at * 7 + 3) % 30] as const)
    const map = filled(shape, [6, 6, 6, 6, 6], ties)
    const length = () => {
      const { items } = map.board.outline
      return map.network.ties.reduce((sum, { from, to }) => {
        const [a, b] = [items.get(from)?.box, items.get(to)?.box]
        return a && b ? sum + Math.hypot(a.x - b.x, a.y - b.y) : sum
      }, 0)
    }
    const before = length()
    map.apply(tidy(map.board, map.network))
    expect(length()).toBeLessThan(0.9 * before)
  })

  it('leaves alone what has no level, and what is locked', () => {
    const map = filled(shape, [2, 2, 0, 0, 0], [[0, 3]])
      .notes(undefined, 'buiten')
      .tie('buiten', 'n1-0')
    const locked = { ...map.shape('n1-1'), isLocked: true }
    map.apply({ put: [locked], remove: [] })
    const moved = tidy(map.board, map.network).put.map(({ id }) => id)
    expect(moved).not.toContain('shape:buiten')
    expect(moved).not.toContain('shape:n1-1')
  })
})

it('leaves half a note between two where there is room for it, and less where a level is full', () => {
  const room = { x: 0, y: 0, w: 1_600, h: 800 }
  const level = (count: number) =>
    Array.from(
      { length: count },
      (_, at): TidyNode => ({ id: `n${at}`, w: 200, h: 200, x: 10 * at, y: 400, rooms: [room] }),
    )
  const nearest = (count: number) => {
    const places = [...tidyPlaces(level(count), []).values()]
    const apart = places.flatMap((one, at) =>
      places.slice(at + 1).map(({ x, y }) => Math.max(Math.abs(x - one.x), Math.abs(y - one.y))),
    )
    return Math.min(...apart) - 200
  }
  expect(nearest(10)).toBeGreaterThanOrEqual(100)
  expect(nearest(15)).toBeGreaterThanOrEqual(60)
  expect(nearest(18)).toBeGreaterThanOrEqual(48)
  expect(nearest(32)).toBe(0)
})

it('finds places for 300 nodes and 400 ties while people wait', { timeout: 60_000 }, () => {
  const nodes = Array.from({ length: 300 }, (_, at): TidyNode => {
    const rooms = [{ x: (at % 5) * 2_000, y: 0, w: 1_900, h: 4_000 }]
    return { id: `n${at}`, w: 250, h: 250, x: (at % 5) * 2_000 + 300, y: 10 * at, rooms }
  })
  const ties = Array.from({ length: 400 }, (_, at) => ({
    from: `n${(at * 17) % 300}`,
    to: `n${(at * 31 + 7) % 300}`,
  }))
  tidyPlaces(nodes.slice(0, 60), [])
  const start = process.threadCpuUsage().user
  const places = tidyPlaces(nodes, ties)
  // Time of this thread, so that a busy machine makes no difference.
  const took = (process.threadCpuUsage().user - start) / 1_000
  expect(places.size).toBe(300)

  expect(took).toBeLessThan(1_500)
})
