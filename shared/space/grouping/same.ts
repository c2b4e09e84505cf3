import { seededDraw, shuffled } from './draw.ts'
import { placeLatecomer } from './latecomer.ts'
import { distinctPeople, type Person } from './person.ts'

/**
 * The groups of last time with who is here now (B11), in the order they had; groups of which nobody is here are left
 * out. Newcomers go to the smallest groups; who is left alone by their group joins the smallest other one. When
 * everyone was alone last time, everyone is again. Without earlier groups all are together.
 */
export function sameGroups(
  earlier: readonly (readonly string[])[],
  people: readonly Person[],
  seed: number,
): string[][] {
  const here = distinctPeople(people)
  const groups = stillHere(earlier, here)
  const loose = shuffled(looseFrom(groups, here), seededDraw(seed))
  if (earlier.length > 0 && earlier.every((group) => group.length <= 1)) {
    return idsOf([...groups, ...loose.map((person) => [person])])
  }
  return idsOf(withoutLonely(join(groups, loose)))
}

/** Earlier groups with who of them is here now, each at the first group that names them. */
export function stillHere(earlier: readonly (readonly string[])[], here: readonly Person[]): Person[][] {
  const left = new Map(here.map((person) => [person.id, person]))
  const take = (id: string) => {
    const person = left.get(id)
    left.delete(id)
    return person ?? []
  }
  return earlier.map((ids) => ids.flatMap(take)).filter((group) => group.length > 0)
}

/** Who is here and in none of the groups. */
export function looseFrom(groups: readonly (readonly Person[])[], here: readonly Person[]): Person[] {
  const seated = new Set(groups.flat())
  return here.filter((person) => !seated.has(person))
}

/** Loose people one by one at the smallest group, where the fewest of their discipline are. */
export function join(groups: readonly (readonly Person[])[], loose: readonly Person[]): Person[][] {
  const joined = groups.map((group) => [...group])
  if (joined.length === 0 && loose.length > 0) return [[...loose]]
  for (const person of loose) joined[placeLatecomer(joined, person, 'smallest') ?? 0]?.push(person)
  return joined
}

function withoutLonely(groups: readonly (readonly Person[])[]): Person[][] {
  const together = groups.filter((group) => group.length > 1)
  const lonely = groups.filter((group) => group.length === 1).flat()
  return join(together, lonely)
}

export function idsOf(groups: readonly (readonly Person[])[]): string[][] {
  return groups.map((group) => group.map(({ id }) => id))
}
