import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'

/** The id of a space, member or board. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** Text that a person typed in a form: trimmed, one line, no control or direction characters. */
export const nameSchema = z.pipe(
  z.pipe(z.string(), z.transform(cleanName)),
  z.string().check(z.minLength(1), z.maxLength(limits.nameCharacters)),
)
export const optionalNameSchema = z.pipe(
  z.pipe(z.string(), z.transform(cleanName)),
  z.string().check(z.maxLength(limits.nameCharacters)),
)
export const titleSchema = z.pipe(
  z.pipe(z.string(), z.transform(cleanName)),
  z.string().check(z.minLength(1), z.maxLength(limits.titleCharacters)),
)

/**
 * Removes what could make a name look like another or break a line: control characters, direction
 * overrides (U+202A..U+202E, U+2066..U+2069), zero-width characters and lone surrogates.
 */
export function cleanName(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

export const settingsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
export type Settings = z.infer<typeof settingsSchema>
