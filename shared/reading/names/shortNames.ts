import { longestName, nameKey, nameWords, plainWords } from './normalise.ts'

/** Words that initials leave out as often as not. */
const small = new Set(['van', 'voor', 'der', 'den', 'of', 'for', 'in', 'op', 'te'])

/** The initials of a name of several words, and what stands in brackets behind it: "Jeugdteam (JT)". */
export function shortNames(whole: string): string[] {
  const text = whole.slice(0, longestName)
  const words = plainWords(text.replace(/\([^()]*\)/g, ' '))
  const bracketed = Array.from(text.matchAll(/\(([^()]{2,40})\)/g), ([, inside = '']) => nameKey(inside))
  const initials = [words, words.filter((word) => !isSmall(word))].map(initialsOf)
  return [...initials, ...bracketed, bracketed.length > 0 ? nameWords(words.join(' ')).join('') : ''].filter(
    (key) => key.length >= 2,
  )
}

function isSmall(word: string): boolean {
  return (
    small.has(word) || word === 'de' || word === 'het' || word === 'en' || word === 'the' || word === 'and'
  )
}

function initialsOf(words: readonly string[]): string {
  return words.length < 3 ? '' : words.map((word) => Array.from(word)[0] ?? '').join('')
}
