import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { countMet, pairKey, placeLatecomer, sameGroups } from '../../../../../shared/space/grouping/index.ts'
import { crowd, everybody, person, sizesOf } from './people.ts'

const earlier = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f', 'g'],
]
const people = (...words: string[]) => words.map(person)

test('B11 the same people sit as last time, in the same order', () => {
  expect(sameGroups(earlier, people('g', 'f', 'e', 'd', 'c', 'b', 'a'), 1)).toEqual(earlier)
})

test('B11 a group of which nobody is here is left out, and one alone joins the smallest other', () => {
  expect(sameGroups(earlier, people('c', 'd', 'e', 'f', 'g'), 1)).toEqual(earlier.slice(1))
  expect(sameGroups(earlier, people('a', 'c', 'd', 'e', 'f', 'g'), 1)).toEqual([
    ['c', 'd', 'a'],
    ['e', 'f', 'g'],
  ])
  expect(sameGroups(earlier, people('a', 'c', 'e'), 1).map((group) => group.length)).toEqual([3])
})

test('B11 a newcomer keeps company with who would be alone', () => {
  expect(sameGroups(earlier, people('a', 'c', 'd', 'nieuw'), 1)).toEqual([
    ['a', 'nieuw'],
    ['c', 'd'],
  ])
})

test('B11 who were all alone last time are so again, newcomers too', () => {
  expect(sameGroups([['a'], ['b']], people('a', 'b', 'c'), 1)).toEqual([['a'], ['b'], ['c']])
})

it('B11 everyone has one place, and nobody is alone when two are here', () => {
  const given = fc.record({
    groups: fc.array(fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }), { maxLength: 8 }),
    count: fc.integer({ min: 2, max: 20 }),
    seed: fc.integer(),
  })
  fc.assert(
    fc.property(given, ({ groups, count, seed }) => {
      const here = crowd(count, seed)
      const ids = groups.map((group) => group.map((at) => `p${String(at).padStart(3, '0')}`))
      const same = sameGroups(ids, here, seed)
      expect(everybody(same)).toEqual(here.map(({ id }) => id))
      expect(Math.min(...sizesOf(same))).toBeGreaterThan(1)
    }),
    { numRuns: 300 },
  )
})

test('B11 without earlier groups all are together, and nobody gives no groups', () => {
  expect(sizesOf(sameGroups([], crowd(3, 1), 1))).toEqual([3])
  expect(sameGroups(earlier, [], 1)).toEqual([])
})

test('B15 a latecomer goes to the smallest group, then the fewest of the own discipline, then the fewest met', () => {
  const late = person('laat leraar')
  const big = people('a', 'b', 'c')
  const withTeacher = people('d Leraar', 'e agent')
  const known = people('f agent', 'g')
  const unknown = people('h agent', 'i')
  const met = new Map([[pairKey('laat', 'g'), 1]])
  expect(placeLatecomer([big, withTeacher], late, 'smallest')).toBe(1)
  expect(placeLatecomer([withTeacher, known, unknown], late, 'smallest')).toBe(1)
  expect(placeLatecomer([withTeacher, known, unknown], late, 'smallest', met)).toBe(2)
  expect(placeLatecomer([known, unknown], person('x'), 'smallest')).toBe(0)
})

test('B15 an unknown discipline is nobody’s own', () => {
  expect(placeLatecomer([people('a'), people('b leraar')], person('laat'), 'smallest')).toBe(0)
})

test('B15 a trio: a duo goes before who is alone, and who is alone before nobody', () => {
  const alone = people('a')
  const duo = people('b', 'c')
  const trio = people('d', 'e', 'f')
  const late = person('laat')
  expect(placeLatecomer([alone, trio, duo], late, 'trio')).toBe(2)
  expect(placeLatecomer([alone, trio, duo], late, 'smallest')).toBe(0)
  expect(placeLatecomer([[], alone], late, 'trio')).toBe(1)
  expect(placeLatecomer([[], duo], late, 'smallest')).toBe(1)
  expect(placeLatecomer([[]], late, 'smallest')).toBe(0)
})

test('B15 own choice and no groups give nothing; who has a place keeps it', () => {
  const groups = [people('a', 'b'), people('c')]
  expect(placeLatecomer(groups, person('laat'), 'choice')).toBeUndefined()
  expect(placeLatecomer([], person('laat'), 'smallest')).toBeUndefined()
  expect(placeLatecomer(groups, person('b'), 'choice')).toBe(0)
})

test('B13 pairs are counted over groups, in whatever order they are named and once a group', () => {
  const met = countMet([['a', 'b', 'c'], ['b', 'a', 'b'], ['c'], []])
  expect(Object.fromEntries(met)).toEqual({
    [pairKey('a', 'b')]: 2,
    [pairKey('a', 'c')]: 1,
    [pairKey('b', 'c')]: 1,
  })
  expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'))
  expect(pairKey('a b', 'c')).not.toBe(pairKey('a', 'b c'))
})
