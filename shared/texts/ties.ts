import { ties as en } from './en/ties.ts'
import type { BothLanguages } from './language.ts'
import { ties as nl } from './nl/ties.ts'

export const tieTexts: BothLanguages<typeof nl> = { nl, en }
