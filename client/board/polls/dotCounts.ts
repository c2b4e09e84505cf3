import type { Poll } from '../../../shared/space/meeting/poll.ts'

/** Dots of one note or zone in a round. */
export type DotCount = { readonly key: string; readonly dots: number; readonly isMost: boolean }

/** What the first dot vote of a poll gave each thing in a round; the last round when none is given. */
export function dotCounts(poll: Poll, round: number | undefined): DotCount[] {
  const shown = poll.rounds.find((each) => each.round === round) ?? poll.rounds.at(-1)
  const question = poll.questions.find(({ kind }) => kind === 'dots')
  const result = question && shown?.results[question.id]
  if (result?.kind !== 'dots') return []
  const most = Math.max(0, ...Object.values(result.totals))
  return Object.entries(result.totals).map(([key, dots]) => ({ key, dots, isMost: dots === most }))
}
