import { comparable } from '../../../shared/space/disciplineMark.ts'

/** How many suggestions fit below a field on a phone without hiding the rest of the form. */
const most = 6

/**
 * The suggestions that go on from what is typed, the ones that start with it first. None when what is
 * typed is one of them already.
 */
export function matchingSuggestions(suggestions: readonly string[], typed: string): string[] {
  const word = comparable(typed)
  if (suggestions.some((suggestion) => comparable(suggestion) === word)) return []
  const starting = suggestions.filter((suggestion) => comparable(suggestion).startsWith(word))
  const containing = suggestions.filter(
    (suggestion) => comparable(suggestion).includes(word) && !starting.includes(suggestion),
  )
  return [...starting, ...containing].slice(0, most)
}
