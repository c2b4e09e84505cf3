import { confirmedSets, type Named, type SameName, sameNames } from '../names.ts'

/** Which named notes mean the same: sets as a person said, by their place in the list, and what nobody said of yet. */
export type MatchedNames = { readonly sets: readonly (readonly number[])[]; readonly suggestions: SameName[] }

/** Boards are read again ten times a second while people drag, and mostly nothing but places changed. */
const mostKept = 8
const kept: { readonly rows: readonly Named[]; readonly matched: MatchedNames }[] = []

/** Matched once for the same notes with the same names, wherever they lie. */
export function matchedNames(rows: readonly Named[]): MatchedNames {
  const at = kept.findIndex((known) => areAlike(known.rows, rows))
  const [known] = at < 0 ? [] : kept.splice(at, 1)
  const found = known ?? { rows: rows.map(nameOnly), matched: matched(rows) }
  kept.push(found)
  if (kept.length > mostKept) kept.shift()
  return found.matched
}

function matched(rows: readonly Named[]): MatchedNames {
  const numbered = rows.map((row, at) => ({ ...nameOnly(row), at }))
  return { sets: confirmedSets(numbered).map((set) => set.map(({ at }) => at)), suggestions: sameNames(rows) }
}

/** Nothing more of a row is held on to. */
function nameOnly({ id, text, same }: Named): Named {
  return same === undefined ? { id, text } : { id, text, same }
}

function areAlike(one: readonly Named[], other: readonly Named[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, text, same }, at) => {
      const row = other[at]
      return row?.id === id && row.text === text && row.same === same
    })
  )
}
