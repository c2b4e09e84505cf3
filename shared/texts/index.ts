import type { Language } from '../space/model.ts'
import { common as commonEn } from './en/common.ts'
import { common as commonNl } from './nl/common.ts'

/**
 * All texts of Samenbord, for the server and for tests. The client takes one area at a time
 * (`useTexts(commonTexts)` with shared/texts/common.ts), so that a page carries only its own words.
 */
const nl = { common: commonNl }

export type Texts = typeof nl

export const texts: Readonly<Record<Language, Texts>> = { nl, en: { common: commonEn } }
