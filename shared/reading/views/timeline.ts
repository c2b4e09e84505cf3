import type { TimelineOutcome } from '../timeline.ts'
import type { OutcomeView } from '../view.ts'

export const timelineView: OutcomeView<TimelineOutcome> = {
  tables: () => [],
  findings: () => [],
  pictures: () => [],
}
