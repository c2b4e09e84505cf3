import { space as en } from './en/space.ts'
import type { BothLanguages } from './language.ts'
import { space as nl } from './nl/space.ts'

export const spaceTexts: BothLanguages<typeof nl> = { nl, en }
