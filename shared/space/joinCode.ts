/**
 * The letters and digits of a join code (B1). Left out: what looks alike on a projector or on paper
 * (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) and the vowels, so that no code is a word. 22^6 is 113 million codes.
 */
export const joinCodeAlphabet = 'CDFGHJKMNPQRTVWXY34679'
export const joinCodeLength = 6

const joinCodePattern = new RegExp(`^[${joinCodeAlphabet}]{${joinCodeLength}}$`)

/** A new code. `random(n)` answers a whole number from 0 up to but not including n. */
export function makeJoinCode(random: (below: number) => number): string {
  return Array.from({ length: joinCodeLength }, () =>
    joinCodeAlphabet.charAt(random(joinCodeAlphabet.length)),
  ).join('')
}

/** What a person typed or scanned, as a code; undefined when it cannot be one. Case, spaces and dashes do not matter. */
export function parseJoinCode(text: string): string | undefined {
  if (text.length > 40) return undefined
  const code = text.replace(/[\s-]+/g, '').toUpperCase()
  return joinCodePattern.test(code) ? code : undefined
}
