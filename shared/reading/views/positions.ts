import type { PositionsOutcome } from '../positions.ts'
import type { OutcomeView } from '../view.ts'

export const positionsView: OutcomeView<PositionsOutcome> = {
  tables: () => [],
  findings: () => [],
  pictures: () => [],
}
