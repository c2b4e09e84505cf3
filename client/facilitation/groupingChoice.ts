import type { Grouping } from '../../shared/space/meeting/grouping.ts'

/** The ways to divide people as a facilitator chooses them; duos and trios are sizes with a name. */
export const groupingChoices = [
  'plenary',
  'solo',
  'duos',
  'trios',
  'size',
  'count',
  'grow',
  'same',
  'hand',
  'choice',
] as const
export type GroupingChoice = (typeof groupingChoices)[number]

export function choiceOf({ by, size }: Grouping): GroupingChoice {
  if (by === 'size' && size === 2) return 'duos'
  if (by === 'size' && size === 3) return 'trios'
  return by
}

const sizes: Record<GroupingChoice, number> = {
  plenary: 1,
  solo: 1,
  duos: 2,
  trios: 3,
  size: 4,
  count: 4,
  grow: 4,
  same: 1,
  hand: 1,
  choice: 4,
}

/** The grouping of a choice; a size that still fits is kept, and so is the mix. */
export function groupingFor(choice: GroupingChoice, before: Grouping): Grouping {
  const by = choice === 'duos' || choice === 'trios' ? 'size' : choice
  const size = hasSize(choice) && hasSize(choiceOf(before)) && before.size > 1 ? before.size : sizes[choice]
  return { ...before, by, size }
}

/** Whether a number belongs to the choice: how large, or how many. */
export function hasSize(choice: GroupingChoice): boolean {
  return choice === 'size' || choice === 'count' || choice === 'grow' || choice === 'choice'
}

/** Whether it matters who comes with whom. */
export function hasMix(choice: GroupingChoice): boolean {
  return choice === 'duos' || choice === 'trios' || choice === 'size' || choice === 'count'
}

type GroupingTexts = {
  plenary: string
  solo: string
  duos: string
  trios: string
  size: (count: number) => string
  count: (count: number) => string
  grow: (count: number) => string
  same: string
  hand: string
  choice: (count: number) => string
}

/** A grouping in a few words: "Duo’s", "Groepjes van 4". */
export function groupingWords(grouping: Grouping, texts: GroupingTexts): string {
  const words = texts[choiceOf(grouping)]
  return typeof words === 'function' ? words(grouping.size) : words
}
