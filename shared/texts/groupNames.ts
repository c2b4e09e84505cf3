import { groupNames as en } from './en/groupNames.ts'
import type { BothLanguages } from './language.ts'
import { groupNames as nl } from './nl/groupNames.ts'

export const groupNameTexts: BothLanguages<typeof nl> = { nl, en }
