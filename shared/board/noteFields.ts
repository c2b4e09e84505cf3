import type { TLRecord } from '@tldraw/tlschema'
import { cleanName } from '../space/fields.ts'

/**
 * What people say about a note beside its words, in a table or a list: each an entry of the record's meta, so that
 * two people who fill in two of them keep both, and a harvest takes them along. `owner` and `contact` are names as
 * people type them (who does it need not be a member), `due` is a day `YYYY-MM-DD`, `same` is the id of the note that
 * this one means the same thing as.
 */
export const noteFieldNames = ['owner', 'due', 'contact', 'approach', 'same'] as const
export type NoteField = (typeof noteFieldNames)[number]
export type NoteFields = { readonly [Name in NoteField]?: string }

export const longestField = 200

/** The fields of a record; what is no text of at most `longestField` characters, or no day, is left out. */
export function noteFields(meta: TLRecord['meta']): NoteFields {
  const fields: Partial<Record<NoteField, string>> = {}
  for (const name of noteFieldNames) {
    const value = meta[name]
    if (typeof value === 'string' && value !== '' && isFieldValue(name, value)) fields[name] = value
  }
  return fields
}

/** What a person typed as it is kept; undefined when it cannot be (a day that does not exist, too long). */
export function fieldValue(name: NoteField, typed: string): string | undefined {
  const value = cleanName(typed)
  return value === '' || isFieldValue(name, value) ? value : undefined
}

function isFieldValue(name: NoteField, value: string): boolean {
  return value.length <= longestField && (name !== 'due' || isDay(value))
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
