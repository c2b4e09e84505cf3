import type { BothLanguages } from '../../../shared/texts/language.ts'
import { useLanguage } from './language.ts'

/**
 * The texts of one area in the language of the person: `const texts = useTexts(spaceTexts)`. Areas are
 * passed in, so that a page carries only the words that it shows.
 */
export function useTexts<T>(area: BothLanguages<T>): T {
  return area[useLanguage()]
}
