import { common as en } from './en/common.ts'
import type { BothLanguages } from './language.ts'
import { common as nl } from './nl/common.ts'

export const commonTexts: BothLanguages<typeof nl> = { nl, en }
