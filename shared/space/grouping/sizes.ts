/** How a facilitator divides people: in groups of a size, or in a number of groups. */
export type Division = { by: 'size'; size: number } | { by: 'count'; count: number }

/**
 * The sizes of the groups for a number of people, largest first; they differ by one at most.
 *
 * By size: as near to the size as it goes (first the group that is farthest off, then all together); when two ways
 * are as near, the one with fewer groups. Duos of an odd number so get one trio.
 * By count: that many groups, or as many as leave nobody alone.
 * Nobody is ever alone, unless the size asked is 1 or there is one person. A size or count below 1, or no number
 * at all, counts as 1; nobody gives no groups.
 */
export function groupSizes(people: number, division: Division): number[] {
  const total = atLeast(0, people)
  if (total === 0) return []
  return division.by === 'size'
    ? sizesNear(total, Math.min(total, atLeast(1, division.size)))
    : spread(total, Math.min(atLeast(1, division.count), Math.max(1, Math.floor(total / 2))))
}

function sizesNear(people: number, size: number): number[] {
  const larger = spread(people, Math.floor(people / size))
  const smaller = spread(people, Math.ceil(people / size))
  const [worst, all] = distance(larger, size)
  const [worstSmaller, allSmaller] = distance(smaller, size)
  const nearer = worstSmaller < worst || (worstSmaller === worst && allSmaller < all)
  return nearer ? smaller : larger
}

/** How far the farthest group is off a size, and all groups together. */
function distance(sizes: readonly number[], size: number): [worst: number, all: number] {
  const off = sizes.map((each) => Math.abs(each - size))
  return [Math.max(...off), off.reduce((sum, each) => sum + each, 0)]
}

function spread(people: number, groups: number): number[] {
  const size = Math.floor(people / groups)
  return Array.from({ length: groups }, (_, at) => (at < people % groups ? size + 1 : size))
}

function atLeast(least: number, value: number): number {
  return Math.max(least, Math.floor(value) || 0)
}
