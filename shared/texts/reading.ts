import { reading as en } from './en/reading.ts'
import type { BothLanguages } from './language.ts'
import { reading as nl } from './nl/reading.ts'

export const readingTexts: BothLanguages<typeof nl> = { nl, en }
