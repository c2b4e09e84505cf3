import type { Outline } from '../../../shared/board/outline/types.ts'
import { matchedNames } from '../../../shared/reading/names/matched.ts'
import type { SameName } from '../../../shared/reading/names.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'

/** Notes of which a person may say that they are the same. */
export type SameGroup = { readonly name: string; readonly notes: readonly string[] }

/** What may stand on a board twice, as its reading suggests it; nothing where that has no meaning. */
export function sameGroups(outcome: Outcome, outline: Outline): SameGroup[] {
  if (outcome.kind === 'positions') return oneQuestion(outcome.suggestions)
  if (outcome.kind !== 'network') return []
  const named = outcome.nodes.map(({ id, text }) => {
    const same = outline.items.get(id)?.fields.same
    return { id, text, ...(same === undefined ? {} : { same }) }
  })
  return oneQuestion(matchedNames(named).suggestions)
}

/** What looks alike waits until people have said of what is written alike whether it is the same. */
function oneQuestion(suggestions: readonly SameName[]): SameGroup[] {
  const exact = new Set(suggestions.flatMap((each) => (each.exact ? each.notes : [])))
  return suggestions.filter((each) => each.exact || !each.notes.some((id) => exact.has(id)))
}

/** Notes with a name that several groups wrote alike, on boards where they are only read as one. */
export function writtenAlike(outcome: Outcome): string[][] {
  if (outcome.kind !== 'positions') return []
  return outcome.suggestions.filter(({ exact }) => exact).map(({ notes }) => notes)
}

/** What people said to be the same, on boards where it can be taken apart again. */
export function joinedGroups(outcome: Outcome): SameGroup[] {
  return outcome.kind === 'positions' ? outcome.stakeholders.filter(({ notes }) => notes.length > 1) : []
}

/**
 * Which notes of a group get a mark of their own, so that nobody is asked again: all but the first, and none of which
 * somebody said what it is the same as.
 */
export function setApart({ notes }: SameGroup, outline: Outline): string[] {
  const meantBy = new Set([...outline.items.values()].flatMap(({ fields }) => fields.same ?? []))
  const single = notes.filter((id) => outline.items.get(id)?.fields.same === undefined && !meantBy.has(id))
  return single.length === notes.length ? single.slice(1) : single
}
