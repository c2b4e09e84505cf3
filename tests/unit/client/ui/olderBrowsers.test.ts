import { afterEach, expect, test, vi } from 'vitest'

const originals = {
  groupBy: Map.groupBy,
  toReversed: Array.prototype.toReversed,
  toWellFormed: String.prototype.toWellFormed,
}

afterEach(() => {
  Object.assign(Map, { groupBy: originals.groupBy })
  Object.assign(Array.prototype, { toReversed: originals.toReversed })
  Object.assign(String.prototype, { toWellFormed: originals.toWellFormed })
})

test('a browser that lacks newer functions gets ones that do the same', async () => {
  for (const [holder, name] of [
    [Map, 'groupBy'],
    [Array.prototype, 'toReversed'],
    [String.prototype, 'toWellFormed'],
  ] as const)
    Reflect.deleteProperty(holder, name)
  vi.resetModules()
  await import('../../../../client/ui/olderBrowsers.ts')
  const words = ['a', 'bb', 'c']
  expect([...Map.groupBy(words, (word) => word.length)]).toEqual([
    ...originals.groupBy(words, (word: string) => word.length),
  ])
  expect(words.toReversed()).toEqual(['c', 'bb', 'a'])
  expect(words).toEqual(['a', 'bb', 'c'])
  for (const text of ['goed', 'a\uD800b', '\uDC00', '😀', '😀\uD83D']) {
    expect(text.toWellFormed()).toBe(originals.toWellFormed.call(text))
  }
})
