import type { list } from '../../shared/texts/nl/list.ts'
import type { Row, RowLink } from './rows.ts'

/** So many letters of another note are enough to know which one it is. */
const shortLength = 60

/** The words of something on the board, or what it is when it has none. */
export function rowWords({ kind, text }: Pick<Row, 'kind' | 'text'>, texts: (typeof list)['note']): string {
  if (text !== '') return text
  if (kind === 'image') return texts.image
  if (kind === 'drawing') return texts.drawing
  return kind === 'shape' ? texts.wordlessShape : texts.wordless
}

/** A link in words: "leidt naar “Samen eten”". */
export function linkWords(link: RowLink, texts: typeof list): string {
  const other = link.other === null ? texts.link.loose : shortWords(link.otherText) || texts.note.wordless
  const words = texts.link[link.way](other)
  return link.text === '' ? words : texts.link.withLabel(words, link.text)
}

/** The beginning of a text on one line. */
export function shortWords(text: string, length = shortLength): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`
}
