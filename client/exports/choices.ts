import type { ExportFormat } from '../../shared/exports/format.ts'
import type { Outcome } from '../../shared/reading/outcome.ts'
import { picturesOf, tablesOf } from '../../shared/reading/views/index.ts'
import type { Language } from '../../shared/space/model.ts'
import { exportTexts } from '../../shared/texts/exports.ts'
import type { Paper } from './pdf/paper.ts'

/** Something that a board can be saved as. `part` names a table or a picture, where a file holds one of several. */
export type ExportChoice = { readonly key: string; readonly label: string; readonly part?: string } & (
  | { readonly kind: 'text'; readonly format: Exclude<ExportFormat, 'svg'>; readonly table?: string }
  | { readonly kind: 'picture'; readonly as: PictureKind; readonly picture: string }
  | { readonly kind: 'board'; readonly as: PictureKind }
  | { readonly kind: 'pdf'; readonly paper: Paper }
  | { readonly kind: 'tldr' }
)
export type PictureKind = 'svg' | 'png'

export type ExportGroup = {
  /** What people want: to send it, to go on in Excel, to go on in another program, to bring it back later. */
  readonly key: 'send' | 'table' | 'programs' | 'back'
  readonly title: string
  /** Asked for seldom, so it is shown when somebody looks for more. */
  readonly seldom: boolean
  readonly choices: readonly ExportChoice[]
}

/** Everything that a board with this outcome can be saved as, by what people want of it, the simplest first. */
export function exportChoices(outcome: Outcome, language: Language): ExportGroup[] {
  const { menu } = exportTexts[language]
  const drawn = (as: PictureKind) => [...pictures(outcome, language, as), wholeBoard(language, as)]
  const isNetwork = outcome.kind === 'network'
  return [
    group('send', menu.send, [...documents(language), ...drawn('png')]),
    group('table', menu.table, tables(outcome, language)),
    {
      ...group('programs', menu.programs(isNetwork), [...texts(isNetwork, language), ...drawn('svg')]),
      seldom: true,
    },
    { ...group('back', menu.back, [{ key: 'tldr', kind: 'tldr', label: menu.tldr }]), seldom: true },
  ]
}

function group(key: ExportGroup['key'], title: string, choices: readonly ExportChoice[]): ExportGroup {
  return { key, title, choices, seldom: false }
}

function tables(outcome: Outcome, language: Language): ExportChoice[] {
  const { menu } = exportTexts[language]
  const all = tablesOf(outcome, language)
  return all.map(({ key, title }) => ({
    key: `csv-${key}`,
    kind: 'text',
    format: 'csv',
    table: key,
    label: all.length === 1 ? menu.csv : menu.csvOf(title),
    ...(all.length === 1 ? {} : { part: title }),
  }))
}

function texts(isNetwork: boolean, language: Language): ExportChoice[] {
  const { menu } = exportTexts[language]
  const formats = isNetwork ? (['gexf', 'graphml', 'md', 'json'] as const) : (['md', 'json'] as const)
  return formats.map((format) => ({ key: format, kind: 'text', format, label: menu[format] }))
}

function pictures(outcome: Outcome, language: Language, as: PictureKind): ExportChoice[] {
  const { menu } = exportTexts[language]
  return picturesOf(outcome, { language, theme: 'light' }).map(
    ({ key, title }): ExportChoice => ({
      ...{ key: `${key}-${as}`, kind: 'picture', as, picture: key, part: title },
      label: menu.picture(title, upper(as)),
    }),
  )
}

function wholeBoard(language: Language, as: PictureKind): ExportChoice {
  const { menu } = exportTexts[language]
  return { key: `board-${as}`, kind: 'board', as, label: menu.board(upper(as)) }
}

function upper(kind: PictureKind): 'SVG' | 'PNG' {
  return kind === 'svg' ? 'SVG' : 'PNG'
}

function documents(language: Language): ExportChoice[] {
  const { menu } = exportTexts[language]
  return (['A4', 'A3'] as const).map((paper) => ({
    key: `pdf-${paper}`,
    kind: 'pdf',
    paper,
    label: menu.pdf(paper),
    ...(paper === 'A4' ? {} : { part: paper }),
  }))
}
