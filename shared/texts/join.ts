import { join as en } from './en/join.ts'
import type { BothLanguages } from './language.ts'
import { join as nl } from './nl/join.ts'

export const joinTexts: BothLanguages<typeof nl> = { nl, en }
