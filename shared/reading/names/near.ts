import { nameKey, nameWords, plainWords } from './normalise.ts'
import { Unions } from './unions.ts'

/** A word as long as this may have one letter other than a word that is meant. */
const shortestGuess = 6
/** As a word is compared letter by letter: what is longer is no word of a name. */
const longestGuess = 40
const small = new Set(['van', 'voor', 'der', 'den', 'of', 'for', 'in', 'op', 'te'])

/**
 * For every text the ways in which somebody else may have written the same name, as keys: two texts that share one are
 * near. One letter other in a long word, words in another order or written apart, and initials ("CJG" for "Centrum voor
 * Jeugd en Gezin"). Numbers are never guessed: "Groep 7" is not "Groep 8".
 */
export function nearKeys(texts: readonly string[]): string[][] {
  const names = texts.map(nameWords)
  const meant = meantWords(names.flat())
  return names.map((words, at) => {
    const alike = words.map((word) => meant.get(word) ?? word)
    const [squeezed, ordered] = [alike.join(''), alike.toSorted().join('')]
    return squeezed === '' ? [] : [squeezed, ordered, ...shortNames(texts[at] ?? '')]
  })
}

/** Every word -> the word that stands for it and for those that differ from it by one letter. */
function meantWords(words: readonly string[]): Map<string, string> {
  const guessed = [...new Set(words)].filter(mayBeGuessed)
  const unions = new Unions(guessed)
  const byRest = new Map<string, string>()
  for (const word of guessed) {
    for (const rest of [word, ...rests(word)]) {
      const other = byRest.get(rest)
      if (other === undefined) byRest.set(rest, word)
      else if (oneApart(word, other)) unions.join(other, word)
    }
  }
  return new Map(guessed.map((word) => [word, unions.find(word) ?? word]))
}

function mayBeGuessed(word: string): boolean {
  return word.length >= shortestGuess && word.length <= longestGuess && !/\d/.test(word)
}

/** The word without each of its letters: two words that differ by one letter share such a rest. */
function rests(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether one letter more, less or other, or two swapped, makes the one word the other. */
function oneApart(one: string, other: string): boolean {
  const start = commonStart(one, other)
  const [a, b] = [one.slice(start), other.slice(start)]
  const rest = (text: string, from: number) => text.slice(from)
  const swapped = a[0] === b[1] && a[1] === b[0] && rest(a, 2) === rest(b, 2)
  return swapped || rest(a, 1) === rest(b, 1) || rest(a, 1) === b || a === rest(b, 1)
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** The initials of a name of several words, and what stands in brackets behind it: "Jeugdteam (JT)". */
function shortNames(text: string): string[] {
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
