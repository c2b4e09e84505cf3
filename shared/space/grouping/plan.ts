import { Costs } from './costs.ts'
import { seededDraw, shuffled } from './draw.ts'
import { likeness, type Words, wordsOf } from './mixCost.ts'
import type { Person } from './person.ts'
import { moveCostsBack } from './rings.ts'
import { type Duo, roundsOfDuos } from './rounds.ts'

/** A round of the plan: the partner of each person, by index, and what the duos cost (mixCost). */
export type Round = { readonly partnerOf: Int32Array; readonly cost: number }

/** Steps at most, a few ms: enough to finish for 60 people, and for 200 to clear the first rounds. */
const mostSteps = 400_000
const mostRows = 12

/**
 * Rounds of duos in which everyone meets everyone once, cheapest first (the plan of B13). The plan hangs on who is
 * there and on nothing else, neither on a seed nor on what happened, so that every question finds the same one.
 */
export function planOf(people: readonly Person[]): Round[] {
  const words = people.map(wordsOf)
  const costs = new Costs(people.length, (a, b) => {
    const [one, other] = [words[a], words[b]]
    return one && other ? likeness(one, other) : 0
  })
  const rows = rowsOf(words)
  const plans = rows.map((row) => planFrom(row, costs, mostSteps / rows.length))
  return plans.reduce((best, plan) => (earlyCost(plan) < earlyCost(best) ? plan : best), [])
}

function planFrom(row: readonly number[], costs: Costs, steps: number): Round[] {
  const rounds = roundsOfDuos(row.length).map((duos) => partners(duos, row))
  const cheapestFirst = inOrder(rounds, costs).map(({ partnerOf }) => partnerOf)
  moveCostsBack(cheapestFirst, costs, steps)
  return inOrder(cheapestFirst, costs)
}

/**
 * People in rows, one discipline after another, so that the first rounds are between disciplines. Which disciplines
 * come first decides which one lies across the middle; so some orders are tried when there are few people.
 */
function rowsOf(words: readonly Words[]): number[][] {
  const organisations = Map.groupBy(words.keys(), (person) => words[person]?.organisation ?? '')
  const people = [...organisations.values()].flat()
  const disciplines = [...Map.groupBy(people, (person) => words[person]?.discipline ?? '').values()]
  const rows = Math.max(1, Math.min(mostRows, Math.floor(mostSteps / words.length ** 3)))
  const draw = seededDraw(rows)
  return Array.from({ length: rows }, () => shuffled(disciplines, draw).flat())
}

/** What a plan costs, early rounds more than late ones. */
function earlyCost(plan: readonly Round[]): number {
  if (plan.length === 0) return Number.POSITIVE_INFINITY
  return plan.reduce((sum, { cost }, at) => sum + cost * (plan.length - at), 0)
}

function inOrder(rounds: readonly Int32Array[], costs: Costs): Round[] {
  const withCost = rounds.map((partnerOf) => ({ partnerOf, cost: costOf(partnerOf, costs) }))
  return withCost.sort((a, b) => a.cost - b.cost)
}

function costOf(partnerOf: Int32Array, costs: Costs): number {
  return partnerOf.reduce((sum, partner, person) => sum + costs.between(person, partner), 0) / 2
}

/** The partner of each person, for duos of places in a row. */
function partners(duos: readonly Duo[], row: readonly number[]): Int32Array {
  const partnerOf = new Int32Array(row.length)
  for (const [a, b] of duos) {
    const [one, other] = [row[a] ?? 0, row[b] ?? 0]
    partnerOf[one] = other
    partnerOf[other] = one
  }
  return partnerOf
}

/** The duos of a round. */
export function duosOf({ partnerOf }: Round): Duo[] {
  return [...partnerOf.entries()].filter(([person, partner]) => person < partner)
}
