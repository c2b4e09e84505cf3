import { defaults as en } from './en/defaults.ts'
import type { BothLanguages } from './language.ts'
import { defaults as nl } from './nl/defaults.ts'

export const defaultTexts: BothLanguages<typeof nl> = { nl, en }
