import { results as en } from './en/results.ts'
import type { BothLanguages } from './language.ts'
import { results as nl } from './nl/results.ts'

export const resultTexts: BothLanguages<typeof nl> = { nl, en }
