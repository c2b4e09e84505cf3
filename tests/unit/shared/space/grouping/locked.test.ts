import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { countMet, groupSizes, type Mix, makeGroups } from '../../../../../shared/space/grouping/index.ts'
import { crowd, everybody, sizesOf } from './people.ts'

const mixes: readonly Mix[] = ['random', 'mixed', 'same', 'newPartner']
const duos = { by: 'size', size: 2 } as const

const asked = fc.record({
  count: fc.integer({ min: 2, max: 24 }),
  size: fc.integer({ min: 2, max: 5 }),
  mix: fc.constantFrom(...mixes),
  seed: fc.integer(),
  /** Per person the group where they are locked; most are not. */
  locks: fc.array(fc.option(fc.nat(12), { freq: 1, nil: undefined }), { maxLength: 24 }),
})

it('B11 who is locked stays where they are when the group is there and has the places', () => {
  fc.assert(
    fc.property(asked, ({ count, size, mix, seed, locks }) => {
      const people = crowd(count, seed)
      const division = { by: 'size', size } as const
      const sizes = groupSizes(count, division)
      const smallest = Math.min(...sizes)
      const locked: string[][] = sizes.map(() => [])
      for (const [at, { id }] of people.entries()) {
        const group = locked[locks[at] ?? -1]
        if (group && group.length < smallest) group.push(id)
      }
      const groups = makeGroups({ people, division, mix, seed, locked })
      expect(sizesOf(groups)).toEqual(sizes)
      for (const [at, ids] of locked.entries()) expect(groups[at]).toEqual(expect.arrayContaining(ids))
    }),
    { numRuns: 60 },
  )
})

it('B11 whoever is locked together stays together, whatever is asked, and nobody is left alone or out', () => {
  fc.assert(
    fc.property(asked, ({ count, size, mix, seed, locks }) => {
      const people = crowd(count, seed)
      const locked: string[][] = Array.from({ length: 13 }, () => ['somebody who left'])
      for (const [at, { id }] of people.entries()) locked[locks[at] ?? -1]?.push(id)
      const groups = makeGroups({ people, division: { by: 'size', size }, mix, seed, locked })
      expect(everybody(groups)).toEqual(people.map(({ id }) => id))
      expect(Math.min(...sizesOf(groups))).toBeGreaterThan(1)
      for (const [, ...ids] of locked) {
        expect(groups.filter((group) => ids.some((id) => group.includes(id))).length).toBeLessThan(2)
      }
    }),
    { numRuns: 60 },
  )
})

test('B11 three who are locked in a duo are a trio, and the others are divided without them', () => {
  const people = crowd(7, 1)
  const locked = [[], ['p001', 'p002', 'p003']]
  for (const mix of mixes) {
    const groups = makeGroups({ people, division: duos, mix, seed: 1, locked })
    expect(sizesOf(groups)).toEqual([2, 3, 2])
    expect([...(groups[1] ?? [])].sort()).toEqual(locked[1])
  }
})

test('B11 a locked group that takes all but one takes that one too', () => {
  const groups = makeGroups({
    people: crowd(4, 1),
    division: duos,
    mix: 'mixed',
    seed: 1,
    locked: [['p000', 'p001', 'p002']],
  })
  expect(sizesOf(groups)).toEqual([4])
})

test('B11 who was locked in a group that is no longer there stays with the others of it', () => {
  const locked = [[], ['p002'], [], [], ['p000', 'p001']]
  for (const mix of mixes) {
    const groups = makeGroups({ people: crowd(6, 1), division: duos, mix, seed: 5, locked })
    expect(groups[1]).toContain('p002')
    expect(groups.filter((group) => group.includes('p000') || group.includes('p001')).length).toBe(1)
  }
})

test('B11 who is named at two groups is locked at the first', () => {
  const locked = [[], ['p000'], ['p000', 'p001']]
  const groups = makeGroups({ people: crowd(6, 1), division: duos, mix: 'random', seed: 4, locked })
  expect(groups[1]).toContain('p000')
  expect(groups[2]).toContain('p001')
  expect(new Set(everybody(groups)).size).toBe(6)
})

test('B13 locked people keep their places, together or apart, while partners change', () => {
  const people = crowd(8, 2)
  const locked = [['p000', 'p005'], [], ['p004'], ['p001']]
  const rounds: string[][] = []
  for (let seed = 0; seed < 12; seed += 1) {
    const met = countMet(rounds)
    const groups = makeGroups({ people, division: duos, mix: 'newPartner', seed, locked, met })
    expect([...(groups[0] ?? [])].sort()).toEqual(locked[0])
    expect(groups[2]).toContain('p004')
    expect(groups[3]).toContain('p001')
    expect(everybody(groups)).toEqual(people.map(({ id }) => id))
    rounds.push(...groups)
  }
})

test('B13 who is locked apart gets a new partner in every round that allows it', () => {
  const people = crowd(8, 2)
  const rounds: string[][] = []
  for (let seed = 0; seed < 4; seed += 1) {
    const locked = [['p000'], ['p001'], [], []]
    const met = countMet(rounds)
    rounds.push(...makeGroups({ people, division: duos, mix: 'newPartner', seed, locked, met }))
  }
  expect(Math.max(...countMet(rounds).values())).toBe(1)
})
