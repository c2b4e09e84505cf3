import * as z from 'zod/mini'

/**
 * Running text that a person typed: trimmed, its lines kept, without control and direction characters.
 * Joiners stay (U+200D), because emoji are made with them.
 */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, '')
    .trim()
}

/** Words of at most so many characters after cleaning; may be empty. */
export function wordsSchema(most: number) {
  return z.pipe(z.pipe(z.string(), z.transform(cleanWords)), z.string().check(z.maxLength(most)))
}
