import { picture as en } from './en/picture.ts'
import type { BothLanguages } from './language.ts'
import { picture as nl } from './nl/picture.ts'

export const pictureTexts: BothLanguages<typeof nl> = { nl, en }
