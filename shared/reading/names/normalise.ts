import { stem } from './stem.ts'

/** A note with more than this is no name; only its beginning is looked at. */
export const longestName = 200

/** Words that say nothing of who it is. Whoever is named by nothing else keeps them. */
const articles = new Set(['de', 'het', 'een', 't', 'n', 'the', 'an', 'onze', 'ons', 'our', 'mijn', 'my'])
const joining = new Set(['en', 'and'])
const legalForms = new Set(['bv', 'nv', 'vof', 'stichting', 'foundation', 'ltd', 'inc', 'llc', 'gmbh'])

/**
 * A name as the words by which it is told from other names: without case, accents, punctuation, articles, legal forms
 * and plurals, in Dutch and in English. A "gemeente" stays: the municipality of a city is not the city. Empty for a
 * text without letters or digits.
 */
export function nameWords(text: string): string[] {
  return telling(plainWords(text)).map(stem)
}

/** Two names with the same key are written alike. */
export function nameKey(text: string): string {
  return nameWords(text).join(' ')
}

/** The words of a name as they are written, in small letters without accents. */
export function plainWords(text: string): string[] {
  const letters = text.slice(0, longestName).normalize('NFKD').toLowerCase()
  const bare = letters
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[&+]/g, ' en ')
    .replace(/['’‘`]s\b/g, 's')
  return withoutDots(bare).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** "G.G.D." and "b.v." are one word each. */
function withoutDots(text: string): string {
  return text.replace(/\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (initials) => ` ${initials.replaceAll('.', '')} `)
}

function telling(words: readonly string[]): readonly string[] {
  const found = words.filter((word) => !articles.has(word) && !joining.has(word) && !legalForms.has(word))
  return found.length > 0 ? found : words
}
