import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  countMet,
  groupSizes,
  type Mix,
  makeGroups,
  mixCost,
  type Person,
  pairKey,
} from '../../../../../shared/space/grouping/index.ts'
import { asPeople, crowd, everybody, person, sizesOf } from './people.ts'

const mixes: readonly Mix[] = ['random', 'mixed', 'same', 'newPartner']
const size = (size: number) => ({ by: 'size', size }) as const
const costOf = (groups: readonly (readonly string[])[], people: readonly Person[]) =>
  mixCost(asPeople(groups, people))

test('B12 the cost is four for two of a discipline and one for two of an organisation', () => {
  expect(mixCost([[person('a leraar school'), person('b leraar wijk')]])).toBe(4)
  expect(mixCost([[person('a leraar school'), person('b agent school')]])).toBe(1)
  expect(mixCost([[person('a leraar school'), person('b leraar school')]])).toBe(5)
  expect(mixCost([[person('a leraar')], [person('b leraar')]])).toBe(0)
  expect(mixCost([[person('a x'), person('b x'), person('c x')]])).toBe(12)
})

test('B12 capitals and accents are no difference, and two empty words are not the same', () => {
  expect(mixCost([[person('a Coördinator'), person('b coordinator')]])).toBe(4)
  expect(mixCost([[person('a'), person('b')]])).toBe(0)
  expect(mixCost([[person('a ?'), person('b !')]])).toBe(0)
})

const small = fc.record({
  people: fc.integer({ min: 2, max: 8 }),
  size: fc.integer({ min: 2, max: 4 }),
  seed: fc.integer(),
  disciplines: fc.integer({ min: 1, max: 5 }),
  organisations: fc.integer({ min: 1, max: 4 }),
})

it('B12 mixed is as good as the best of all ways to sit', () => {
  fc.assert(
    fc.property(small, (given) => {
      const people = crowd(given.people, given.seed, given.disciplines, given.organisations)
      const groups = makeGroups({ people, division: size(given.size), mix: 'mixed', seed: given.seed })
      const best = Math.min(...allWays(people, sizesOf(groups)).map(mixCost))
      expect(costOf(groups, people)).toBe(best)
    }),
    { numRuns: 50 },
  )
})

it('B12 the reverse has as many pairs of one discipline as the best of all ways to sit', () => {
  fc.assert(
    fc.property(small, (given) => {
      const people = crowd(given.people, given.seed, given.disciplines, given.organisations)
      const groups = makeGroups({ people, division: size(given.size), mix: 'same', seed: given.seed })
      const best = Math.max(...allWays(people, sizesOf(groups)).map(sameDiscipline))
      expect(sameDiscipline(asPeople(groups, people))).toBe(best)
    }),
    { numRuns: 50 },
  )
})

it.each([
  [24, 4],
  [24, 2],
  [60, 5],
  [200, 4],
])('B12 mixed is far better than chance for %i people in groups of %i', (count, each) => {
  const people = crowd(count, 7)
  const cost = (mix: Mix, seed: number) =>
    costOf(makeGroups({ people, division: size(each), mix, seed }), people)
  const chance = Math.min(...Array.from({ length: 20 }, (_, seed) => cost('random', seed)))
  expect(cost('mixed', 1)).toBeLessThan(chance / 2)
})

test('B12 what can be spread evenly is spread evenly: six of each of four disciplines in fours', () => {
  const people = Array.from({ length: 24 }, (_, at) => person(`p${at} vak${at % 4} org${at % 6}`))
  for (let seed = 0; seed < 20; seed += 1) {
    expect(costOf(makeGroups({ people, division: size(4), mix: 'mixed', seed }), people)).toBe(0)
  }
})

test('B12 the reverse puts those of one discipline together, and of 200 people nearly all', () => {
  const six = ['a x', 'b y', 'c x', 'd y', 'e x', 'f y'].map(person)
  const groups = makeGroups({ people: six, division: size(3), mix: 'same', seed: 3 })
  expect(groups.map(everyIdSorted).sort()).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd', 'f'],
  ])
  const many = Array.from({ length: 200 }, (_, at) => person(`p${at} vak${at % 5}`))
  const apart = asPeople(makeGroups({ people: many, division: size(4), mix: 'same', seed: 3 }), many)
  expect(sameDiscipline(apart)).toBe(50 * 6)
})

test('B12 of mixes that are as good, it takes the one in which fewest have met', () => {
  const people = ['a x', 'b x', 'c y', 'd y'].map(person)
  const met = countMet([
    ['a', 'c'],
    ['b', 'd'],
  ])
  for (let seed = 0; seed < 10; seed += 1) {
    const groups = makeGroups({ people, division: size(2), mix: 'mixed', seed, met })
    expect(new Set(groups.map(([a = '', b = '']) => pairKey(a, b)))).toEqual(
      new Set([pairKey('a', 'd'), pairKey('b', 'c')]),
    )
  }
})

const question = fc.record({
  count: fc.integer({ min: 0, max: 60 }),
  division: fc.oneof(
    fc.record({ by: fc.constant('size' as const), size: fc.integer({ min: -1, max: 13 }) }),
    fc.record({ by: fc.constant('count' as const), count: fc.integer({ min: -1, max: 70 }) }),
  ),
  mix: fc.constantFrom(...mixes),
  seed: fc.integer(),
})

it('B11 everyone is in one group of the sizes that were asked, in every mix', () => {
  fc.assert(
    fc.property(question, ({ count, division, mix, seed }) => {
      const people = crowd(count, seed)
      const groups = makeGroups({ people, division, mix, seed })
      expect(everybody(groups)).toEqual(people.map(({ id }) => id))
      expect(sizesOf(groups)).toEqual(groupSizes(count, division))
    }),
    { numRuns: 60 },
  )
})

it('B12 the same question gives the same groups, in whatever order people are named and how often', () => {
  fc.assert(
    fc.property(question, fc.infiniteStream(fc.nat()), ({ count, division, mix, seed }, order) => {
      const people = crowd(count, seed)
      const keys = new Map(people.map(({ id }) => [id, order.next().value ?? 0]))
      const otherwise = [...people, ...people].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0))
      const groups = makeGroups({ people, division, mix, seed })
      expect(makeGroups({ people: otherwise, division, mix, seed })).toEqual(groups)
    }),
    { numRuns: 25 },
  )
})

it.each(mixes)('B11 another seed shuffles %s groups', (mix) => {
  const people = crowd(24, 5)
  const shuffles = Array.from({ length: 5 }, (_, seed) =>
    JSON.stringify(makeGroups({ people, division: size(3), mix, seed })),
  )
  expect(new Set(shuffles).size).toBe(5)
})

function sameDiscipline(groups: readonly (readonly Person[])[]): number {
  return mixCost(groups.map((group) => group.map((each) => ({ ...each, organisation: '' })))) / 4
}

function everyIdSorted(group: readonly string[]): string[] {
  return [...group].sort()
}

/** Every way to seat people in groups of these sizes. */
function allWays(people: readonly Person[], places: readonly number[]): Person[][][] {
  const [first, ...others] = people
  if (!first) return [places.map(() => [])]
  return places.flatMap((left, host) => (left === 0 ? [] : waysWith(first, host, others, places)))
}

function waysWith(first: Person, host: number, others: readonly Person[], places: readonly number[]) {
  const left = places.map((each, at) => (at === host ? each - 1 : each))
  return allWays(others, left).map((groups) =>
    groups.map((group, at) => (at === host ? [first, ...group] : group)),
  )
}
