import type { ProfilesOutcome } from '../profiles.ts'
import type { OutcomeView } from '../view.ts'

export const profilesView: OutcomeView<ProfilesOutcome> = {
  tables: () => [],
  findings: () => [],
  pictures: () => [],
}
