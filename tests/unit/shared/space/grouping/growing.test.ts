import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { growGroups, makeGroups, mixCost } from '../../../../../shared/space/grouping/index.ts'
import { asPeople, crowd, everybody, person, sizesOf } from './people.ts'

const duosOf = (people: ReturnType<typeof crowd>, seed = 1) =>
  makeGroups({ people, division: { by: 'size', size: 2 }, mix: 'mixed', seed })

test('B14 24 people grow from alone to duos, fours and eights with who they were with', () => {
  const people = crowd(24, 2)
  const alone = people.map(({ id }) => [id])
  const duos = growGroups(alone, people, 2, 1)
  const fours = growGroups(duos, people, 4, 2)
  const eights = growGroups(fours, people, 8, 3)
  expect([duos, fours, eights].map(sizesOf)).toEqual([Array(12).fill(2), Array(6).fill(4), Array(3).fill(8)])
  expectTogether(duos, fours)
  expectTogether(fours, eights)
})

it.each([
  [25, 4, [4, 4, 4, 4, 4, 5]],
  [26, 4, [4, 4, 4, 4, 4, 6]],
  [10, 4, [4, 6]],
  [6, 4, [6]],
  [5, 4, [5]],
  [7, 4, [7]],
  [4, 1, [2, 2]],
])('B14 duos of %i people grow to groups of about %i as %j', (count, size, sizes) => {
  const people = crowd(count, 1)
  const groups = growGroups(duosOf(people), people, size, 1)
  expect(sizesOf(groups).sort((a, b) => a - b)).toEqual(sizes)
})

it('B14 who was together stays together, everyone has a place and nobody is lonely', () => {
  const given = fc.record({
    count: fc.integer({ min: 2, max: 40 }),
    gone: fc.integer({ min: 0, max: 10 }),
    fresh: fc.integer({ min: 0, max: 10 }),
    from: fc.integer({ min: 1, max: 6 }),
    to: fc.integer({ min: 2, max: 12 }),
    seed: fc.integer(),
  })
  fc.assert(
    fc.property(given, ({ count, gone, fresh, from, to, seed }) => {
      const all = crowd(count + fresh, seed)
      const here = all.slice(Math.min(gone, count - 2))
      const division = { by: 'size', size: from } as const
      const earlier = makeGroups({ people: all.slice(0, count), division, mix: 'random', seed })
      const grown = growGroups(earlier, here, to, seed)
      expect(everybody(grown)).toEqual(here.map(({ id }) => id))
      expect(Math.min(...sizesOf(grown))).toBeGreaterThan(1)
      expectTogether(
        earlier.map((group) => group.filter((id) => here.some((each) => each.id === id))),
        grown,
      )
    }),
    { numRuns: 60 },
  )
})

test('B14 a duo is never left as it was when it can join one', () => {
  for (let count = 4; count <= 30; count += 1) {
    const people = crowd(count, count)
    for (const size of [4, 8]) {
      const grown = growGroups(duosOf(people), people, size, 1)
      expect(Math.min(...sizesOf(grown))).toBeGreaterThan(3)
    }
  }
})

test('B14 duos of one discipline grow into fours of two', () => {
  const people = Array.from({ length: 16 }, (_, at) => person(`p${at} ${at % 4 < 2 ? 'leraar' : 'agent'}`))
  const duos = Array.from({ length: 8 }, (_, at) => [`p${2 * at}`, `p${2 * at + 1}`])
  for (let seed = 0; seed < 10; seed += 1) {
    const fours = growGroups(duos, people, 4, seed)
    expect(mixCost(asPeople(fours, people))).toBe(8 * 4)
  }
})

test('B14 a better mix is no reason for other sizes', () => {
  const people = Array.from({ length: 12 }, (_, at) => person(`p${at} ${at < 6 ? 'leraar' : 'agent'}`))
  const ids = people.map(({ id }) => id)
  const earlier = [ids.slice(0, 6), ids.slice(6, 8), ids.slice(8, 10), ids.slice(10)]
  for (let seed = 0; seed < 10; seed += 1) {
    expect(sizesOf(growGroups(earlier, people, 6, seed))).toEqual([6, 6])
  }
})

test('B14 a newcomer, and who lost the whole group, go to the smallest groups', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'nieuw'].map(person)
  const earlier = [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
    ['i', 'j'],
  ]
  const grown = growGroups(earlier, people, 4, 1)
  expect(sizesOf(grown).sort()).toEqual([4, 5])
  const withoutJ = growGroups(earlier, [...people, person('i')], 4, 1)
  expect(sizesOf(withoutJ).sort()).toEqual([5, 5])
})

test('B14 many newcomers make groups of their own beside one duo', () => {
  const people = crowd(20, 1)
  const grown = growGroups([['p000', 'p001']], people, 4, 1)
  expect(sizesOf(grown)).toEqual([4, 4, 4, 4, 4])
  expectTogether([['p000', 'p001']], grown)
})

test('B14 what makes no sense gives something that does', () => {
  const people = crowd(6, 1)
  expect(growGroups([], [], 4, 1)).toEqual([])
  expect(growGroups([['weg', 'ook weg']], [], 4, 1)).toEqual([])
  expect(sizesOf(growGroups([], people, 4, 1))).toEqual([3, 3])
  expect(sizesOf(growGroups([['p000', 'p001', 'p000']], people, 0, Number.NaN))).toEqual([2, 2, 2])
  const twice = growGroups(
    [
      ['p000', 'p001'],
      ['p001', 'p002'],
      ['p003', 'p004'],
    ],
    people,
    4,
    1,
  )
  expect(everybody(twice)).toEqual(people.map(({ id }) => id))
})

function expectTogether(units: readonly (readonly string[])[], groups: readonly (readonly string[])[]): void {
  for (const unit of units) {
    const hosts = groups.filter((group) => unit.some((id) => group.includes(id)))
    expect(hosts.length).toBeLessThan(2)
  }
}
