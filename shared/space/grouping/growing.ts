import { Costs } from './costs.ts'
import { type Draw, seededDraw, shuffled } from './draw.ts'
import { Exchange } from './exchange.ts'
import { makeGroups } from './makeGroups.ts'
import { mixCost } from './mixCost.ts'
import { groupsFor, pack } from './packing.ts'
import { distinctPeople, type Person } from './person.ts'
import { membersOfEach } from './places.ts'
import { idsOf, join, looseFrom, stillHere } from './same.ts'
import { search } from './search.ts'

/**
 * Joins earlier groups to groups of about a size (B14: 2 -> 4 -> 8), such that disciplines and organisations are
 * spread as for `mixed`. Who was together stays together, so sizes follow from the earlier groups: what does not
 * fill a group joins another one, and nobody stays with the same few when there is a choice. Newcomers, and who is
 * left alone by their group, go to the smallest groups; only when there are very many they make groups of their own.
 * Without earlier groups it is `mixed` by size.
 */
export function growGroups(
  earlier: readonly (readonly string[])[],
  people: readonly Person[],
  size: number,
  seed: number,
): string[][] {
  const here = distinctPeople(people)
  const draw = seededDraw(seed)
  const units = shuffled(
    stillHere(earlier, here).filter((group) => group.length > 1),
    draw,
  )
  if (units.length === 0)
    return makeGroups({ people: here, division: { by: 'size', size }, mix: 'mixed', seed })
  const loose = shuffled(looseFrom(units, here), draw)
  const groups = groupsFor(units.map(sizeOf), loose.length, size)
  while (units.length < groups) units.push(loose.splice(0, 2))
  return idsOf(join(joinUnits(units, groups, draw), loose))
}

/** Units of a size change places until disciplines and organisations are spread. */
function joinUnits(units: readonly Person[][], groups: number, draw: Draw): Person[][] {
  const sizes = units.map(sizeOf)
  const within = units.map((unit) => mixCost([unit]))
  const costs = new Costs(units.length, (a, b) => {
    const together = mixCost([[...(units[a] ?? []), ...(units[b] ?? [])]])
    return together - (within[a] ?? 0) - (within[b] ?? 0)
  })
  const exchange = new Exchange(costs, pack(sizes, groups).groupOf, sizes)
  search(exchange, draw)
  return membersOfEach(exchange.groupOf, groups).map((group) => group.flatMap((unit) => units[unit] ?? []))
}

function sizeOf(unit: readonly Person[]): number {
  return unit.length
}
