import type { Column } from '../../../shared/reading/view.ts'
import type { Language } from '../../../shared/space/language.ts'
import type { reading } from '../../../shared/texts/nl/reading.ts'
import { cellWords } from './cellWords.ts'
import type { CellEdit } from './understand.ts'

/** So many letters of a note are enough to know which one it is. */
const shortLength = 40

/** What an edit of a cell did, in words. */
export function savedWords(
  edit: CellEdit,
  column: Column,
  { typed, about }: { typed: string; about: string },
  texts: (typeof reading)['saved'],
  language: Language,
): string {
  const name = shortened(about)
  if (edit.kind === 'place' || edit.kind === 'zone') {
    return texts.moved(name, cellWords(typed, column.kind, language))
  }
  return typed.trim() === '' ? texts.emptied(column.title, name) : texts.filled(column.title, name)
}

/** The beginning of a text on one line. */
export function shortened(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()]
  return letters.length <= shortLength ? letters.join('') : `${letters.slice(0, shortLength - 1).join('')}…`
}
