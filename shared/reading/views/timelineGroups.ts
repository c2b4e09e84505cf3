import type { TimelineOutcome } from '../timeline.ts'

const byNumber = new Intl.Collator('nl', { numeric: true })

/** The groups whose lines lie over each other, in the order of their names. */
export function timelineGroups({ notes }: Pick<TimelineOutcome, 'notes'>): string[] {
  const names = new Set(notes.flatMap(({ from }) => (from === '' ? [] : from)))
  return [...names].sort(byNumber.compare)
}
