import { expect, it, test } from 'vitest'
import {
  type Costs,
  mixedCosts,
  newPartnerCosts,
  sameCosts,
} from '../../../../../shared/space/grouping/costs.ts'
import { seededDraw } from '../../../../../shared/space/grouping/draw.ts'
import { Exchange } from '../../../../../shared/space/grouping/exchange.ts'
import { countMet, makeGroups, type Person } from '../../../../../shared/space/grouping/index.ts'
import { mostLooks, search } from '../../../../../shared/space/grouping/search.ts'
import { crowd } from './people.ts'

const people = crowd(200, 1)
const met = countMet(
  Array.from({ length: 8 }, (_, seed) =>
    makeGroups({ people, division: { by: 'size', size: 4 }, mix: 'random', seed }),
  ).flat(),
)

const costs: Record<string, (people: readonly Person[]) => Costs> = {
  mixed: (people) => mixedCosts(people, met),
  same: sameCosts,
  newPartner: (people) => newPartnerCosts(people, met),
}

it.each(Object.keys(costs).flatMap((name) => [2, 4, 12].map((size) => [name, size] as const)))(
  'B12 200 people take a bounded number of looks: %s in groups of %i',
  (name, size) => {
    const groupOf = people.map((_, at) => Math.floor(at / size))
    const exchange = new Exchange(
      (costs[name] ?? sameCosts)(people),
      groupOf,
      groupOf.map(() => 0),
    )
    search(exchange, seededDraw(1))
    const oneSettling = 10 * ((200 * 199) / 2)
    expect(exchange.looks).toBeGreaterThan(0)
    expect(exchange.looks).toBeLessThan(mostLooks + oneSettling)
  },
)

test('B13 200 people ask for each pair of the past a few times at most', () => {
  let asked = 0
  class Counted extends Map<string, number> {
    override get(key: string): number | undefined {
      asked += 1
      return super.get(key)
    }
  }
  const past = new Counted(met)
  makeGroups({ people, division: { by: 'size', size: 2 }, mix: 'newPartner', seed: 1, met: past })
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(4 * ((200 * 199) / 2))
})

test('what a search says that it costs is what it costs, also after thousands of changes', () => {
  const between = costs.mixed?.(people) ?? sameCosts(people)
  const start = people.map((_, at) => Math.floor(at / 4))
  const exchange = new Exchange(
    between,
    start,
    start.map(() => 0),
  )
  search(exchange, seededDraw(2))
  const { groupOf } = exchange
  expect(exchange.cost).toBe(new Exchange(between, groupOf, []).cost)
})
