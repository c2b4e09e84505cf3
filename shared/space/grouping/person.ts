/** What grouping knows of somebody. Two empty disciplines or organisations say nothing: they are not the same. */
export type Person = { readonly id: string; readonly discipline: string; readonly organisation: string }

/** Everybody once, by id, so that an answer does not hang on the order in which people are handed over. */
export function distinctPeople(people: readonly Person[]): Person[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
