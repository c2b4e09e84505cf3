/** One key for two people, in whatever order. The length in front keeps ids with spaces apart. */
export function pairKey(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a]
  return `${first.length} ${first} ${second}`
}

/** How often each pair was together in these groups; somebody who is named twice in a group counts once. */
export function countMet(groups: Iterable<readonly string[]>): Map<string, number> {
  const met = new Map<string, number>()
  for (const group of groups) {
    for (const [a, b] of pairsOf([...new Set(group)])) {
      const key = pairKey(a, b)
      met.set(key, (met.get(key) ?? 0) + 1)
    }
  }
  return met
}

/** All pairs of a list. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, at) => items.slice(at + 1).map((second): [Item, Item] => [first, second]))
}
