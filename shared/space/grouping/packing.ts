/** How units (who stay together) are put into groups: per unit its group, and the sizes that follow. */
export type Packing = { readonly groupOf: readonly number[]; readonly sizes: readonly number[] }

/** Units into a number of groups, the largest unit first, each where the fewest people are. */
export function pack(units: readonly number[], groups: number): Packing {
  const sizes = Array.from({ length: groups }, () => 0)
  const groupOf = units.map(() => 0)
  const largestFirst = [...units.entries()].sort(([, a], [, b]) => b - a)
  for (const [unit, size] of largestFirst) {
    const group = sizes.indexOf(Math.min(...sizes))
    groupOf[unit] = group
    sizes[group] = (sizes[group] ?? 0) + size
  }
  return { groupOf, sizes }
}

/** Adds people one by one to the smallest groups. */
export function fill(sizes: readonly number[], people: number): number[] {
  const filled = [...sizes]
  for (let person = 0; person < people; person += 1) {
    const group = filled.indexOf(Math.min(...filled))
    filled[group] = (filled[group] ?? 0) + 1
  }
  return filled
}

/**
 * The number of groups for units and loose people that should come to a size, at most one per unit and one per two
 * loose people. What counts first: that every unit gets company, then how far the farthest group is off the size,
 * then all groups together, then fewer groups.
 */
export function groupsFor(units: readonly number[], loose: number, size: number): number {
  const most = units.length + Math.floor(loose / 2)
  const scores = Array.from({ length: most }, (_, at) => scoreOf(units, loose, size, at + 1))
  const best = scores.reduce((best, score) => (isLess(score, best) ? score : best))
  return best.at(-1) ?? 1
}

/** Units with the duos of loose people that make up for groups without a unit. */
export function withNewDuos(units: readonly number[], groups: number): number[] {
  return [...units, ...Array.from({ length: Math.max(0, groups - units.length) }, () => 2)]
}

function scoreOf(units: readonly number[], loose: number, size: number, groups: number): number[] {
  const all = withNewDuos(units, groups)
  const packed = pack(all, groups)
  const sizes = fill(packed.sizes, loose - 2 * (all.length - units.length))
  const stuck = sizes.filter(
    (people, group) =>
      people < size && all.some((unit, at) => packed.groupOf[at] === group && unit === people),
  )
  const off = sizes.map((people) => Math.abs(people - size))
  return [stuck.length, Math.max(...off), off.reduce((sum, each) => sum + each, 0), groups]
}

function isLess(score: readonly number[], other: readonly number[]): boolean {
  const at = score.findIndex((value, index) => value !== other[index])
  return at >= 0 && (score[at] ?? 0) < (other[at] ?? 0)
}
