import { desk as en } from './en/desk.ts'
import type { BothLanguages } from './language.ts'
import { desk as nl } from './nl/desk.ts'

export const deskTexts: BothLanguages<typeof nl> = { nl, en }
