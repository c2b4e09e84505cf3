import { closeTexts as en } from './en/errors.ts'
import type { BothLanguages } from './language.ts'
import { closeTexts as nl } from './nl/errors.ts'

/** What is said when the relay closes a connection for good. */
export const closingTexts: BothLanguages<typeof nl> = { nl, en }
