import { landing as en } from './en/landing.ts'
import type { BothLanguages } from './language.ts'
import { landing as nl } from './nl/landing.ts'

export const landingTexts: BothLanguages<typeof nl> = { nl, en }
