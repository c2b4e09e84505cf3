import { type Division, groupSizes } from './sizes.ts'

/** A group before people are divided: how many places it has and who is locked at it. */
export type Table = { readonly places: number; readonly locked: readonly string[] }

/** People who are locked together, at the group with this index. */
type Lock = { readonly at: number; readonly ids: readonly string[] }
type LockedTable = Table & { readonly at?: number }

/**
 * Groups with their sizes and with the locked people in them. Locked people are at the index where they were, as
 * long as there is such a group; when there are fewer groups now, they stay together in another one. More locked
 * people than a group has places keep it to themselves, and the others are divided as if those were not there.
 */
export function layTables(
  ids: readonly string[],
  division: Division,
  locked: readonly (readonly string[])[],
): Table[] {
  return inPlace(lay(ids.length, division, locksOf(ids, locked)))
}

/** Who is here and locked, each at the first group that names them. */
function locksOf(ids: readonly string[], locked: readonly (readonly string[])[]): Lock[] {
  const free = new Set(ids)
  const locks = locked.map((named, at) => ({ at, ids: named.filter((id) => free.delete(id)) }))
  return locks.filter((lock) => lock.ids.length > 0)
}

function lay(people: number, division: Division, locks: readonly Lock[]): LockedTable[] {
  const sizes = groupSizes(people, division)
  if (locks.length > sizes.length) return lay(people, division, joined(locks))
  const tables = assign(sizes, locks)
  const over = tables.find(({ places, locked }) => locked.length > places)
  return over ? setApart(over, people, division, locks) : tables
}

/** The last ones, whose group is no longer there, join the fewest. */
function joined(locks: readonly Lock[]): Lock[] {
  const last = locks.at(-1)
  const others = locks.slice(0, -1)
  const fewest = Math.min(...others.map(({ ids }) => ids.length))
  const host = others.findIndex(({ ids }) => ids.length === fewest)
  return others.map((lock, at) =>
    at === host ? { ...lock, ids: [...lock.ids, ...(last?.ids ?? [])] } : lock,
  )
}

/** Each lock at its own index, or at one that nobody else wants. */
function assign(sizes: readonly number[], locks: readonly Lock[]): LockedTable[] {
  const wanted = new Map(locks.map((lock) => [lock.at, lock]))
  const elsewhere = locks.filter(({ at }) => at >= sizes.length)
  return sizes.map((places, index) => {
    const lock = wanted.get(index) ?? elsewhere.shift()
    return lock ? { places, locked: lock.ids, at: lock.at } : { places, locked: [] }
  })
}

/** A group of locked people that is full as it is; who would be left alone joins it. */
function setApart(
  full: LockedTable,
  people: number,
  division: Division,
  locks: readonly Lock[],
): LockedTable[] {
  const others = locks.filter(({ at }) => at !== full.at)
  const left = people - full.locked.length
  const lonely = left === 1 && !(division.by === 'size' && division.size < 2)
  if (!lonely) return [{ ...full, places: full.locked.length }, ...lay(left, without(division), others)]
  return [{ ...full, places: people, locked: [...full.locked, ...others.flatMap(({ ids }) => ids)] }]
}

function without(division: Division): Division {
  return division.by === 'size' ? division : { by: 'count', count: division.count - 1 }
}

/** Locked groups at their own index, the others in the places between. */
function inPlace(tables: readonly LockedTable[]): Table[] {
  const byIndex = new Map(
    tables.filter(({ at }) => at !== undefined && at < tables.length).map((table) => [table.at, table]),
  )
  const others = tables.filter((table) => byIndex.get(table.at) !== table)
  return tables.map((_, index) => {
    const { places, locked } = byIndex.get(index) ?? others.shift() ?? { places: 0, locked: [] }
    return { places, locked }
  })
}
