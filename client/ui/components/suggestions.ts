import { comparable } from '../../../shared/space/comparable.ts'

/** How many suggestions fit below a field on a phone without hiding the rest of the form. */
const most = 4

/**
 * The suggestions that go on from what is typed, the ones that start with it first, each word once
 * whatever its capitals. None when what is typed is one of them already.
 */
export function matchingSuggestions(suggestions: readonly string[], typed: string): string[] {
  const word = comparable(typed)
  const words = new Map([...suggestions].reverse().map((suggestion) => [comparable(suggestion), suggestion]))
  if (words.has(word)) return []
  const fitting = suggestions.filter((suggestion) => words.get(comparable(suggestion)) === suggestion)
  const starting = fitting.filter((suggestion) => comparable(suggestion).startsWith(word))
  const containing = fitting.filter(
    (suggestion) => comparable(suggestion).includes(word) && !starting.includes(suggestion),
  )
  return [...starting, ...containing].slice(0, most)
}
