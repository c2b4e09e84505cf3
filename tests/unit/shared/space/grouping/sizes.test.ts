import { expect, it, test } from 'vitest'
import { groupSizes } from '../../../../../shared/space/grouping/index.ts'

const bySize = (people: number, size: number) => groupSizes(people, { by: 'size', size })
const byCount = (people: number, count: number) => groupSizes(people, { by: 'count', count })
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

it.each([
  [2, 2, [2]],
  [3, 2, [3]],
  [25, 2, [3, ...Array(11).fill(2)]],
  [2, 3, [2]],
  [4, 3, [4]],
  [5, 3, [3, 2]],
  [7, 3, [4, 3]],
  [8, 3, [3, 3, 2]],
  [6, 4, [3, 3]],
  [7, 4, [4, 3]],
  [10, 4, [5, 5]],
  [18, 12, [9, 9]],
  [3, 1, [1, 1, 1]],
  [1, 4, [1]],
])('B11 %i people in groups of %i sit as %j', (people, size, sizes) => {
  expect(bySize(people, size)).toEqual(sizes)
})

it.each([
  [24, 5, [5, 5, 5, 5, 4]],
  [5, 3, [3, 2]],
  [6, 6, [2, 2, 2]],
  [3, 3, [3]],
  [1, 3, [1]],
])('B11 %i people in %i groups sit as %j', (people, count, sizes) => {
  expect(byCount(people, count)).toEqual(sizes)
})

test('B11 everyone of 2 to 200 has a place and nobody sits alone, for sizes 1 to 12 and every number of groups', () => {
  for (const people of upTo(200).slice(1)) {
    for (const size of upTo(12)) {
      const sizes = bySize(people, size)
      expect(sum(sizes)).toBe(people)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
      if (size === 1) expect(sizes).toEqual(Array(people).fill(1))
      else expect(Math.min(...sizes)).toBeGreaterThan(1)
    }
    for (const count of upTo(people)) {
      const sizes = byCount(people, count)
      expect(sum(sizes)).toBe(people)
      expect(sizes.length).toBe(Math.min(count, Math.floor(people / 2)))
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
    }
  }
})

test('B11 no other number of groups comes nearer to the size', () => {
  for (const people of upTo(80).slice(1)) {
    for (const size of upTo(12)) {
      const [worst, all] = off(bySize(people, size), size)
      for (const count of upTo(Math.floor(people / 2))) {
        const [worstOther, allOther] = off(byCount(people, count), size)
        expect(worstOther).toBeGreaterThanOrEqual(worst)
        if (worstOther === worst) expect(allOther).toBeGreaterThanOrEqual(all)
      }
    }
  }
})

test('B11 what makes no sense gives something that does', () => {
  expect(bySize(0, 2)).toEqual([])
  expect(bySize(-3, 2)).toEqual([])
  expect(bySize(Number.NaN, 2)).toEqual([])
  expect(bySize(3, 0)).toEqual([1, 1, 1])
  expect(bySize(3, Number.NaN)).toEqual([1, 1, 1])
  expect(bySize(3, Number.POSITIVE_INFINITY)).toEqual([3])
  expect(bySize(5, 2.9)).toEqual([3, 2])
  expect(byCount(5, 0)).toEqual([5])
  expect(byCount(4, 1000)).toEqual([2, 2])
})

function off(sizes: readonly number[], size: number): [worst: number, all: number] {
  const each = sizes.map((one) => Math.abs(one - size))
  return [Math.max(...each), sum(each)]
}
