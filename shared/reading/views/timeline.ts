import { timelinePicture } from '../pictures/timeline.ts'
import type { TimelineOutcome } from '../timeline.ts'
import type { OutcomeView } from '../view.ts'
import { timelineFindings } from './timelineFindings.ts'
import { timelineTables } from './timelineTables.ts'
import { timelineTexts } from './timelineTexts.ts'

/** A line of time: what lies where, what is missing, and the lines of all groups laid over each other. */
export const timelineView: OutcomeView<TimelineOutcome> = {
  tables: timelineTables,
  findings: timelineFindings,
  pictures: (outcome, options) =>
    outcome.notes.some(({ lane }) => lane !== '')
      ? [
          {
            key: 'timeline',
            title: timelineTexts[options.language].line,
            get svg() {
              return timelinePicture(outcome, options)
            },
          },
        ]
      : [],
}
