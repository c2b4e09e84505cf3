import type { QuestionResult } from '../../../shared/space/meeting/poll.ts'

type DotsResult = Extract<QuestionResult, { kind: 'dots' }>

/** One thing that got dots: a note by its record id, or a zone by its name. */
export type RankedThing = {
  readonly key: string
  readonly dots: number
  /** Its length beside that of the winner, from 0 to 1. */
  readonly share: number
}

/** The things with dots, most first, at most so many of them; and how many are left out. */
export function dotRanking({ totals }: DotsResult, most: number): { shown: RankedThing[]; more: number } {
  const ranked = Object.entries(totals).sort(([a, dotsA], [b, dotsB]) => dotsB - dotsA || (a < b ? -1 : 1))
  const top = ranked[0]?.[1] ?? 0
  const shown = ranked.slice(0, most).map(([key, dots]) => ({ key, dots, share: top > 0 ? dots / top : 0 }))
  return { shown, more: Math.max(0, ranked.length - most) }
}
