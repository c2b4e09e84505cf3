import type { Table } from './tables.ts'

/** People by their index in the list that is divided, per group. */
export type Seating = readonly (readonly number[])[]

/** Who is locked where, as indices. */
export function lockedSeats(ids: readonly string[], tables: readonly Table[]): Seating {
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  return tables.map(({ locked }) => locked.flatMap((id) => indexOf.get(id) ?? []))
}

/** Fills the places that are left, in the order of the groups, with people in a given order. */
export function seat(order: readonly number[], tables: readonly Table[], locked: Seating): number[][] {
  const taken = new Set(locked.flat())
  const free = order.filter((person) => !taken.has(person))
  return tables.map(({ places }, at) => {
    const there = locked[at] ?? []
    return [...there, ...free.splice(0, places - there.length)]
  })
}

/** The index of the group of each person. */
export function groupOfEach(groups: Seating): number[] {
  const groupOf: number[] = []
  for (const [at, group] of groups.entries()) {
    for (const person of group) groupOf[person] = at
  }
  return groupOf
}

/** The people of each group, when the group of each person is given. */
export function membersOfEach(groupOf: readonly number[], groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => [])
  for (const [person, group] of groupOf.entries()) members[group]?.push(person)
  return members
}
