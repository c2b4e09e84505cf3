import type { ProfilesOutcome } from '../profiles.ts'
import type { OutcomeView } from '../view.ts'
import { profilesFindings } from './profiles/findings.ts'
import { profilesTables } from './profiles/tables.ts'

/** Who people are and what they bring. Words are what it is about, so there is no picture. */
export const profilesView: OutcomeView<ProfilesOutcome> = {
  tables: profilesTables,
  findings: profilesFindings,
  pictures: () => [],
}
