import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { Matching } from '../../../../../shared/space/grouping/matching.ts'

const network = fc.record({
  count: fc.integer({ min: 0, max: 9 }),
  ties: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: String, maxLength: 14 }),
})

it('as many pairs as the best of all ways, and only pairs that fit', () => {
  fc.assert(
    fc.property(network, ({ count, ties }) => {
      const known = new Set(ties.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
      const fits = (a: number, b: number) => a !== b && known.has(`${a} ${b}`)
      const matching = new Matching(count, fits)
      const everybody = matching.complete()
      const paired = [...matching.partner.entries()].filter(([, partner]) => partner >= 0)
      for (const [thing, partner] of paired) {
        expect(fits(thing, partner)).toBe(true)
        expect(matching.partner[partner]).toBe(thing)
      }
      expect(paired.length / 2).toBe(mostPairs([...Array(count).keys()], fits))
      expect(everybody).toBe(paired.length === count)
    }),
    { numRuns: 400 },
  )
})

test('a way through odd rings is found from pairs that are in it', () => {
  const ring = new Set(['0 1', '1 2', '2 3', '3 4', '4 0', '4 5', '2 6', '6 7', '7 8', '8 6', '8 9'])
  const fits = (a: number, b: number) => ring.has(`${a} ${b}`) || ring.has(`${b} ${a}`)
  const matching = new Matching(10, fits, [
    [1, 2],
    [3, 4],
    [6, 7],
  ])
  expect(matching.complete()).toBe(true)
})

function mostPairs(things: readonly number[], fits: (a: number, b: number) => boolean): number {
  const [first, ...others] = things
  if (first === undefined) return 0
  const without = mostPairs(others, fits)
  const withOne = others
    .filter((other) => fits(first, other))
    .map((other) => {
      const left = others.filter((each) => each !== other)
      return 1 + mostPairs(left, fits)
    })
  return Math.max(without, ...withOne)
}
