import { exports as en } from './en/exports.ts'
import type { BothLanguages } from './language.ts'
import { exports as nl } from './nl/exports.ts'

export const exportTexts: BothLanguages<typeof nl> = { nl, en }
