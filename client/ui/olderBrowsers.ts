/**
 * What the browsers that the build is made for (vite.config.ts) do not all have: an iPad that is four years old must
 * open a board too. Each is added only where it is missing.
 */
add(Map, 'groupBy', groupBy)
add(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse()
})
add(String.prototype, 'toWellFormed', function (this: string) {
  return this.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
})

export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, at: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  let at = 0
  for (const item of items) {
    const key = keyOf(item, at)
    at += 1
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function add(to: object, name: string, value: unknown): void {
  if (name in to) return
  Object.defineProperty(to, name, { value, writable: true, configurable: true })
}
