import type { Stakeholder } from '../positions.ts'

/** From here on a difference is worth a conversation: a quarter of an axis. */
const apart = 25

/** Whether groups differ about it so much that they should talk. */
export function isApart({ groups, disagreement }: Stakeholder): boolean {
  return groups > 1 && disagreement >= apart
}
