import { isLayoutId } from '../../shared/board/records.ts'
import { readingKind } from './panelName.ts'

/**
 * Whether a phone should give a row of its screen to what a board says: always where the werkvorm has a reading, and
 * elsewhere as soon as people put something on the board.
 */
export function isWorthReading(werkvorm: string, shapes: Iterable<string>): boolean {
  if (readingKind(werkvorm) !== 'notes') return true
  for (const id of shapes) if (!isLayoutId(id)) return true
  return false
}
