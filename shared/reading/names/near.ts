import { type KnownName, knownName } from './known.ts'
import { Unions } from './unions.ts'

/** A word as long as this may have one letter other than a word that is meant. */
const shortestGuess = 6
/** As a word is compared letter by letter: what is longer is no word of a name. */
const longestGuess = 40

/**
 * For every text the ways in which somebody else may have written the same name, as keys: two texts that share one are
 * near. One letter other in a long word, words in another order or written apart, and initials ("CJG" for "Centrum voor
 * Jeugd en Gezin"). Numbers are never guessed: "Groep 7" is not "Groep 8".
 */
export function nearKeys(texts: readonly string[]): string[][] {
  const names = new Map(texts.map((text) => [text, knownName(text)]))
  const meant = meantWords([...names.values()].flatMap(({ words }) => words))
  const keys = new Map([...names].map(([text, name]) => [text, keysOf(name, meant)]))
  return texts.map((text) => keys.get(text) ?? [])
}

function keysOf({ words, short }: KnownName, meant: ReadonlyMap<string, string>): string[] {
  const alike = words.map((word) => meant.get(word) ?? word)
  const squeezed = alike.join('')
  return squeezed === '' ? [] : [squeezed, alike.toSorted().join(''), ...short]
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
