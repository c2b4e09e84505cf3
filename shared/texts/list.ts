import { list as en } from './en/list.ts'
import type { BothLanguages } from './language.ts'
import { list as nl } from './nl/list.ts'

export const listTexts: BothLanguages<typeof nl> = { nl, en }
