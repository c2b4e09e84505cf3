import { tiles as en } from './en/tiles.ts'
import type { BothLanguages } from './language.ts'
import { tiles as nl } from './nl/tiles.ts'

export const tileTexts: BothLanguages<typeof nl> = { nl, en }
