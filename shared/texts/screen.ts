import { screen as en } from './en/screen.ts'
import type { BothLanguages } from './language.ts'
import { screen as nl } from './nl/screen.ts'

export const screenTexts: BothLanguages<typeof nl> = { nl, en }
