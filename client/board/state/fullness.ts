import { limits } from '../../../shared/protocol/limits.ts'

export type Fullness = 'roomy' | 'crowded' | 'full'

/** How full a board is: a warning at 2,000 records, a stop at 4,000 (B30). */
export function fullness(records: number): Fullness {
  if (records >= limits.recordsStop) return 'full'
  return records >= limits.recordsWarn ? 'crowded' : 'roomy'
}
