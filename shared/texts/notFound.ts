import { notFound as en } from './en/notFound.ts'
import type { BothLanguages } from './language.ts'
import { notFound as nl } from './nl/notFound.ts'

export const notFoundTexts: BothLanguages<typeof nl> = { nl, en }
