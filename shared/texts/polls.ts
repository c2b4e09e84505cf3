import { polls as en } from './en/polls.ts'
import type { BothLanguages } from './language.ts'
import { polls as nl } from './nl/polls.ts'

export const pollTexts: BothLanguages<typeof nl> = { nl, en }
