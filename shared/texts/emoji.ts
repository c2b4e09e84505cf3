import { emoji as en } from './en/emoji.ts'
import type { BothLanguages } from './language.ts'
import { emoji as nl } from './nl/emoji.ts'

export const emojiTexts: BothLanguages<typeof nl> = { nl, en }
