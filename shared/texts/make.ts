import { make as en } from './en/make.ts'
import type { BothLanguages } from './language.ts'
import { make as nl } from './nl/make.ts'

export const makeTexts: BothLanguages<typeof nl> = { nl, en }
