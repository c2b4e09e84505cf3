import type { NoteFields } from '../../shared/board/noteFields.ts'
import type { OutlineZone } from '../../shared/board/outline/types.ts'
import type { Language } from '../../shared/space/language.ts'
import type { list } from '../../shared/texts/nl/list.ts'
import { colorMeaning, fieldsOf, tieWords } from './meaning.ts'
import type { Row, RowLink } from './rows.ts'
import { shownValue } from './values.ts'

type Texts = typeof list

/** So many letters of another note are enough to know which one it is. */
const shortLength = 60

/** The words of something on the board, or what it is when it has none. */
export function rowWords({ kind, text }: Pick<Row, 'kind' | 'text'>, texts: Texts['note']): string {
  if (text !== '') return text
  if (kind === 'image') return texts.image
  if (kind === 'drawing') return texts.drawing
  return kind === 'shape' ? texts.wordlessShape : texts.wordless
}

/** A link in words: "leidt naar “Samen eten”: nieuw, sterk". */
export function linkWords(link: RowLink, werkvorm: string, texts: Texts): string {
  const other = link.other === null ? texts.link.loose : shortWords(link.otherText) || texts.note.wordless
  const words = texts.link[link.told](other)
  const labelled = link.text === '' ? words : texts.link.withLabel(words, link.text)
  const kind = tieWords(werkvorm, link, texts)
  return kind === '' ? labelled : texts.link.ofKind(labelled, kind.toLowerCase())
}

type About = { werkvorm: string; axes: OutlineZone['axes']; language: Language; texts: Texts; from: string }

/** What a note says beside its words: its kind, its values, its fields, where it comes from. */
export function factsOf(row: Row, { werkvorm, axes, language, texts, from }: About): string {
  const { x, y } = row.value
  return [
    row.kind === 'note' ? colorMeaning(werkvorm, row.color, texts) : '',
    axes?.x && x !== undefined ? texts.value.placed(axes.x.title, shownValue(axes.x, x, language)) : '',
    axes?.y && y !== undefined ? texts.value.placed(axes.y.title, shownValue(axes.y, y, language)) : '',
    ...fieldsOf(werkvorm, row.zone).map((name) => fieldWords(row.fields, name, language, texts)),
    from,
  ]
    .filter(Boolean)
    .join(' · ')
}

function fieldWords(
  fields: NoteFields,
  name: Exclude<keyof NoteFields, 'same'>,
  language: Language,
  texts: Texts,
): string {
  const value = fields[name]
  if (!value) return ''
  const shown =
    name === 'due'
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(`${value}T00:00:00Z`),
        )
      : value
  return texts.value.placed(texts.field[name], shown)
}

/** The beginning of a text on one line. */
export function shortWords(text: string, length = shortLength): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`
}
