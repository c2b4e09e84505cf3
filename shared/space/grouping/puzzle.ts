import type { Costs } from './costs.ts'
import type { Draw } from './draw.ts'
import { Exchange, fixed } from './exchange.ts'
import type { Person } from './person.ts'
import { groupOfEach, membersOfEach, type Seating } from './places.ts'
import { search } from './search.ts'
import type { Table } from './tables.ts'

/** Everything that a way of mixing needs to know. */
export type Puzzle = {
  readonly people: readonly Person[]
  readonly tables: readonly Table[]
  /** Who is locked at each table, as indices of people. */
  readonly locked: Seating
  readonly draw: Draw
}

/** The best seating that a search from a first one finds. */
export function improve({ locked, draw }: Puzzle, start: Seating, costs: Costs): Improved {
  const still = new Set(locked.flat())
  const kinds = Array.from({ length: costs.count }, (_, person) => (still.has(person) ? fixed : 0))
  const exchange = new Exchange(costs, groupOfEach(start), kinds)
  search(exchange, draw)
  return { groups: membersOfEach(exchange.groupOf, start.length), cost: exchange.cost }
}

export type Improved = { readonly groups: number[][]; readonly cost: number }
