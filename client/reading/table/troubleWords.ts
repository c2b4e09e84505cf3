import type { Language } from '../../../shared/space/language.ts'
import type { reading } from '../../../shared/texts/nl/reading.ts'
import { dayWords, numberWords } from './cellWords.ts'
import type { CellTrouble } from './understand.ts'

/** Why what was typed cannot be done, and what can. */
export function troubleWords(
  trouble: CellTrouble,
  texts: (typeof reading)['trouble'],
  language: Language,
): string {
  switch (trouble.kind) {
    case 'tooLong':
      return texts.tooLong(trouble.most)
    case 'dayOutside':
      return texts.dayOutside(dayWords(trouble.from, language), dayWords(trouble.to, language))
    case 'numberOutside':
      return texts.numberOutside(numberWords(trouble.from, language), numberWords(trouble.to, language))
    default:
      return texts[trouble.kind]
  }
}
