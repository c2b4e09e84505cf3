import type { ProfilesOutcome } from '../profiles.ts'
import type { OutcomeView } from '../view.ts'
import { profilesFindings } from './profiles/findings.ts'
import { profilesPictures } from './profiles/pictures.ts'
import { profilesTables } from './profiles/tables.ts'

/** Who people are and what they bring. */
export const profilesView: OutcomeView<ProfilesOutcome> = {
  tables: profilesTables,
  findings: profilesFindings,
  pictures: profilesPictures,
}
