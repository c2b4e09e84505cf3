import type { NetworkOutcome } from '../network.ts'
import type { OutcomeView } from '../view.ts'

export const networkView: OutcomeView<NetworkOutcome> = {
  tables: () => [],
  findings: () => [],
  pictures: () => [],
}
