import { privacy as en } from './en/privacy.ts'
import type { BothLanguages } from './language.ts'
import { privacy as nl } from './nl/privacy.ts'

export const privacyTexts: BothLanguages<typeof nl> = { nl, en }
