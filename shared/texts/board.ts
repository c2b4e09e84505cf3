import { board as en } from './en/board.ts'
import type { BothLanguages } from './language.ts'
import { board as nl } from './nl/board.ts'

export const boardTexts: BothLanguages<typeof nl> = { nl, en }
