import { expect, test } from 'vitest'
import { inReadingOrder } from '../../../../shared/board/readingOrder.ts'

const box = (x: number, y: number, h = 200) => ({ x, y, w: 200, h })

test('rows from the top, from left to right, also when people laid them askew', () => {
  const things = [box(250, 230), box(500, 15), box(0, 260), box(250, -20), box(0, 0)]
  expect(inReadingOrder(things, (thing) => thing)).toEqual([
    things[4],
    things[3],
    things[1],
    things[2],
    things[0],
  ])
})

test('a staircase is read from its top', () => {
  const stairs = [0, 1, 2, 3, 4].map((step) => box(1_000 - step * 220, step * 110))
  expect(inReadingOrder(stairs, (thing) => thing)).toEqual(stairs)
})

test('what is given is not changed', () => {
  const things = [box(300, 0), box(0, 0)]
  inReadingOrder(things, (thing) => thing)
  expect(things[0]?.x).toBe(300)
})
