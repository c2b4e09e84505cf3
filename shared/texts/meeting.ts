import { meeting as en } from './en/meeting.ts'
import type { BothLanguages } from './language.ts'
import { meeting as nl } from './nl/meeting.ts'

export const meetingTexts: BothLanguages<typeof nl> = { nl, en }
