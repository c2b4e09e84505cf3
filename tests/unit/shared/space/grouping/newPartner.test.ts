import { describe, expect, it, test } from 'vitest'
import { drawBelow, seededDraw, shuffled } from '../../../../../shared/space/grouping/draw.ts'
import {
  countMet,
  makeGroups,
  mixCost,
  type Person,
  pairKey,
} from '../../../../../shared/space/grouping/index.ts'
import { Matching } from '../../../../../shared/space/grouping/matching.ts'
import { pairsOf } from '../../../../../shared/space/grouping/pairs.ts'
import { duosOf, planOf } from '../../../../../shared/space/grouping/plan.ts'
import { asPeople, crowd, sizesOf } from './people.ts'

type Groups = string[][]

/** One round of new partners after earlier ones. */
function roundAfter(
  earlier: readonly Groups[],
  people: readonly Person[],
  size = 2,
  seed = earlier.length,
): Groups {
  const met = countMet(earlier.flat())
  return makeGroups({ people, division: { by: 'size', size }, mix: 'newPartner', seed, met })
}

/** Rounds that know of each other. */
function roundsOf(people: readonly Person[], count: number, size = 2): Groups[] {
  const rounds: Groups[] = []
  while (rounds.length < count) rounds.push(roundAfter(rounds, people, size))
  return rounds
}

/** How often the pairs that met most and least did so. */
function timesMet(rounds: readonly Groups[], people: readonly Person[]): { most: number; least: number } {
  const met = countMet(rounds.flat())
  const times = pairsOf(people).map(([a, b]) => met.get(pairKey(a.id, b.id)) ?? 0)
  return { most: Math.max(...times), least: Math.min(...times) }
}

function repeatsIn(round: Groups, earlier: readonly Groups[]): number {
  const met = countMet(earlier.flat())
  return [...countMet(round).keys()].filter((pair) => met.has(pair)).length
}

const even = Array.from({ length: 16 }, (_, at) => 2 * at + 2)

describe('duos of an even number', () => {
  it.each([...even, 60])('B13 %i people meet everyone once before anyone meets twice', (count) => {
    const people = crowd(count, count, 3)
    const rounds = roundsOf(people, count - 1)
    for (const round of rounds) expect(sizesOf(round)).toEqual(Array(count / 2).fill(2))
    expect(timesMet(rounds, people)).toEqual({ most: 1, least: 1 })
  })

  it.each([6, 8, 12])('B13 and %i people everyone twice before anyone meets for a third time', (count) => {
    const people = crowd(count, count, 2)
    expect(timesMet(roundsOf(people, 2 * (count - 1)), people)).toEqual({ most: 2, least: 2 })
  })

  it.each([...even, 100, 200])('B13 the plan for %i people has every duo in exactly one round', (count) => {
    const plan = planOf(crowd(count, count))
    expect(plan.length).toBe(count - 1)
    for (const round of plan) expect(new Set(duosOf(round).flat()).size).toBe(count)
    const pairs = new Set(plan.flatMap(duosOf).map((duo) => [...duo].sort().join()))
    expect(pairs.size).toBe((count * (count - 1)) / 2)
  })

  test('B13 six people of two disciplines: first the two rounds across that leave a way out', () => {
    const people = crowd(6, 1).map((each, at) => ({ ...each, discipline: `vak${at % 2}`, organisation: '' }))
    const costs = roundsOf(people, 5).map((round) => mixCost(asPeople(round, people)))
    expect(costs).toEqual([0, 0, 8, 8, 8])
  })

  it.each([12, 16, 24, 32])('B13 %i people of four disciplines meet other disciplines first', (count) => {
    const people = crowd(count, 1).map((each, at) => ({
      ...each,
      discipline: `vak${at % 4}`,
      organisation: '',
    }))
    const own = count / 4 - 1
    const costs = roundsOf(people, count - 1).map((round) => mixCost(asPeople(round, people)))
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    expect(costs.filter((cost) => cost === 0).length).toBeGreaterThanOrEqual((count - 1 - own) / 2)
  })

  it.each([
    [20, [8, 7, 5], 6],
    [24, [10, 8, 6], 9],
    [26, [10, 9, 7], 5],
    [30, [12, 10, 8], 9],
  ])(
    'B13 %i people of disciplines of %j have %i rounds with other disciplines only',
    (count, sizes, rounds) => {
      const disciplines = sizes.flatMap((size, at) => Array<string>(size).fill(`vak${at}`))
      const people = crowd(count, 1).map((each, at) => ({
        ...each,
        discipline: disciplines[at] ?? '',
        organisation: '',
      }))
      const costs = planOf(people).map(({ cost }) => cost)
      expect(costs.filter((cost) => cost === 0).length).toBeGreaterThanOrEqual(rounds)
      expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    },
  )
})

describe('when people come and go', () => {
  it.each([
    ['an even', 24, 2],
    ['any', 12, 1],
  ])('B13 duos of %s number (of %i people) are fresh as long as there is any way', (_, count, step) => {
    const all = crowd(count, 3)
    const draw = seededDraw(8)
    const rounds: Groups[] = []
    let unavoidable = 0
    for (let round = 0; round < 40; round += 1) {
      const people = shuffled(all, draw).slice(step * drawBelow(4, draw))
      const groups = roundAfter(rounds, people)
      const possible = canAllBeNew(people, countMet(rounds.flat()))
      expect(repeatsIn(groups, rounds) === 0).toBe(possible)
      if (!possible) unavoidable += 1
      rounds.push(groups)
    }
    expect(unavoidable).toBeGreaterThan(0)
    expect(unavoidable).toBeLessThan(40)
  })

  test('B13 the only ways left for 60 people are found: duos along a ring', () => {
    const people = crowd(60, 5)
    const ring = shuffled(people, seededDraw(6))
    const open = ring.map((each, at) => [each.id, ring[(at + 1) % 60]?.id ?? ''])
    expectOnly(open, people)
  })

  test('B13 also then who is locked stays', () => {
    const people = crowd(60, 5)
    const ring = shuffled(people, seededDraw(6))
    const met = metBut(
      ring.map((each, at) => [each.id, ring[(at + 1) % 60]?.id ?? '']),
      people,
    )
    const locked = [[], [], [], ['p000']]
    const division = { by: 'size', size: 2 } as const
    expect(makeGroups({ people, division, mix: 'newPartner', seed: 1, met, locked })[3]).toContain('p000')
  })

  test('B13 101 people of whom few are new to each other find a trio that leaves duos for all others', () => {
    const people = crowd(101, 5)
    const fresh = Array.from({ length: 8 }, (_, seed) => {
      const draw = seededDraw(seed)
      const met = metBut([], people)
      for (const pair of [...met.keys()]) if (draw() < 0.08) met.delete(pair)
      const groups = makeGroups({ people, division: { by: 'size', size: 2 }, mix: 'newPartner', seed, met })
      return ![...countMet(groups).keys()].some((pair) => met.has(pair))
    })
    expect(fresh).toEqual(Array(8).fill(true))
  })

  test('B13 the only way left for 61 people is found: one trio and thirty duos', () => {
    const people = crowd(61, 5)
    const [a = '', b = '', c = '', ...others] = shuffled(people, seededDraw(6)).map(({ id }) => id)
    const duos = others.flatMap((id, at) => (at % 2 === 0 ? [[id, others[at + 1] ?? '']] : []))
    expectOnly([[a, b], [b, c], [c, a], ...duos], people)
  })

  test('B13 a newcomer meets everyone before others meet for a second time where that can be', () => {
    const people = crowd(9, 4)
    const first = roundsOf(people.slice(0, 8), 7)
    const next = roundAfter(first, people)
    expect(sizesOf(next)).toEqual([3, 2, 2, 2])
    const pairsWithNewcomer = next.filter((group) => group.includes('p008')).map((group) => group.length)
    expect(pairsWithNewcomer).toEqual([3])
  })
})

describe('an odd number and larger groups', () => {
  it.each([5, 7, 9, 11, 13, 15, 21, 25])(
    'B13 %i people with a trio come within two rounds of what can be',
    (count) => {
      const people = crowd(count, count)
      const pairs = (count * (count - 1)) / 2
      const pairsInRound = (count - 3) / 2 + 3
      const rounds = roundsOf(people, Math.floor(pairs / pairsInRound) - 2)
      for (const round of rounds) expect(sizesOf(round).slice(0, 2)).toEqual([3, 2])
      expect(rounds.length === 0 || timesMet(rounds, people).most === 1).toBe(true)
    },
  )

  it.each([
    [24, 3, 7],
    [24, 4, 4],
    [16, 4, 3],
  ])('B13 %i people in groups of %i meet nobody twice in the first %i rounds', (count, size, fresh) => {
    const people = crowd(count, count)
    expect(timesMet(roundsOf(people, fresh, size), people).most).toBe(1)
  })

  test('B13 a second meeting of two pairs is better than a third one of one pair', () => {
    const people = crowd(4, 1).map((each) => ({ ...each, discipline: '', organisation: '' }))
    const [a, b, c, d] = people.map(({ id }) => id) as [string, string, string, string]
    const twice = [
      [a, b],
      [a, b],
      [a, c],
      [b, d],
      [a, d],
      [b, c],
      [a, d],
      [b, c],
    ]
    for (let seed = 0; seed < 20; seed += 1) {
      const met = countMet(twice)
      const groups = makeGroups({ people, division: { by: 'size', size: 2 }, mix: 'newPartner', seed, met })
      const pairs = groups.map((group) => [...group].sort().join())
      expect(new Set(pairs)).toEqual(new Set([`${a},${c}`, `${b},${d}`]))
    }
  })
})

/** Everyone has met but these pairs. */
function metBut(open: readonly string[][], people: readonly Person[]): Map<string, number> {
  const met = countMet([people.map(({ id }) => id)])
  for (const [a = '', b = ''] of open) met.delete(pairKey(a, b))
  return met
}

/** When everyone has met but these pairs, everyone is with somebody new. */
function expectOnly(open: readonly string[][], people: readonly Person[]): void {
  const met = metBut(open, people)
  const groups = makeGroups({ people, division: { by: 'size', size: 2 }, mix: 'newPartner', seed: 1, met })
  expect([...countMet(groups).keys()].filter((pair) => met.has(pair))).toEqual([])
}

/** Whether these people can be in duos, and one trio when they are odd, in which nobody has met. */
function canAllBeNew(people: readonly Person[], met: ReadonlyMap<string, number>): boolean {
  const unmet = (a?: Person, b?: Person) => a !== b && !met.has(pairKey(a?.id ?? '', b?.id ?? ''))
  const pairUp = (some: readonly Person[]) =>
    new Matching(some.length, (a, b) => unmet(some[a], some[b])).complete()
  if (people.length % 2 === 0) return pairUp(people)
  return people.some((a) =>
    pairsOf(people.filter((other) => unmet(a, other))).some(
      ([b, c]) => unmet(b, c) && pairUp(people.filter((each) => each !== a && each !== b && each !== c)),
    ),
  )
}
