import type { TLRecord } from '@tldraw/tlschema'

/** As many names, and as long, as a note remembers of those that it was merged with. */
export const mostNames = 12
export const longestName = 80

/** What else a note was called before others were merged into it, and which groups named those. */
export type OtherNames = { readonly names?: readonly string[]; readonly namedBy?: readonly string[] }

/** The names that the meta of a record remembers; what is no list of texts is left out. */
export function otherNames(meta: TLRecord['meta']): OtherNames {
  const [names, namedBy] = [distinctNames(textsOf(meta.names)), distinctNames(textsOf(meta.namedBy))]
  return { ...(names.length > 0 ? { names } : {}), ...(namedBy.length > 0 ? { namedBy } : {}) }
}

/** Each once, cut where they are long, as many as are remembered. */
export function distinctNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toWellFormed().slice(0, longestName)))].slice(0, mostNames)
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string' && text !== '') : []
}
