import type { PositionsOutcome } from '../../positions.ts'

/** Whether anybody stands on the map more than once: only then there is something to lay over each other. */
export function isOverlay({ stakeholders }: PositionsOutcome): boolean {
  return stakeholders.some(({ notes }) => notes.length > 1)
}
