import { longestName, nameWords } from './normalise.ts'
import { shortNames } from './shortNames.ts'

/** A name as it is compared: its telling words, those as one key, and the short ways to write it. */
export type KnownName = {
  readonly words: readonly string[]
  readonly key: string
  readonly short: readonly string[]
}

/** A board is read again ten times a second while people drag, and its names hardly change. */
const most = 5_000
const known = new Map<string, KnownName>()

export function knownName(text: string): KnownName {
  const found = known.get(text)
  if (found) return found
  if (known.size >= most) known.clear()
  const words = nameWords(text)
  const name = { words, key: words.join(' '), short: shortNames(text) }
  // What is longer is no name: thousands of those would be kept for nothing.
  if (text.length <= longestName) known.set(text, name)
  return name
}
