import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import type { DeskTexts } from '../deskView.ts'
import { zonesFor } from '../polls/pollLists.ts'

/** Why a group brought nothing: "Groep 1 heeft nog niets in ‘Dit nemen we mee’". */
export function emptyWords(
  state: SpaceState,
  { id, harvest }: Step,
  group: string,
  words: DeskTexts['harvest'],
): string {
  if (harvest?.share === 'ticked') return words.nothingTicked(group)
  const fetched = new Set(Object.keys(harvest?.zones ?? {}))
  const zones = zonesFor(state, { stepId: id, boardId: '' }, state.meta.language)
  const named = zones.filter(({ name }) => fetched.has(name)).map(({ title }) => words.zone(title))
  // With what lies in other zones, or in none, naming a few zones would not be the whole truth.
  if (named.length === 0 || fetched.has('*') || fetched.has('')) return words.nothingAtAll(group)
  return words.nothingIn(group, named.join(` ${words.or} `))
}
