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
  readonly key: 'data' | 'pictures' | 'document' | 'tldraw'
  readonly title: string
  readonly choices: readonly ExportChoice[]
}

/** Everything that a board with this outcome can be saved as, in the order of the menu. */
export function exportChoices(outcome: Outcome, language: Language): ExportGroup[] {
  const { menu } = exportTexts[language]
  return [
    { key: 'data', title: menu.data, choices: [...tables(outcome, language), ...texts(outcome, language)] },
    { key: 'pictures', title: menu.pictures, choices: pictures(outcome, language) },
    { key: 'document', title: menu.document, choices: documents(language) },
    { key: 'tldraw', title: menu.tldraw, choices: [{ key: 'tldr', kind: 'tldr', label: menu.tldr }] },
  ]
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

function texts({ kind }: Outcome, language: Language): ExportChoice[] {
  const { menu } = exportTexts[language]
  const formats =
    kind === 'network' ? (['md', 'json', 'graphml', 'gexf'] as const) : (['md', 'json'] as const)
  return formats.map((format) => ({ key: format, kind: 'text', format, label: menu[format] }))
}

function pictures(outcome: Outcome, language: Language): ExportChoice[] {
  const { menu } = exportTexts[language]
  const drawn = picturesOf(outcome, { language, theme: 'light' }).flatMap(({ key, title }) =>
    (['svg', 'png'] as const).map(
      (as): ExportChoice => ({
        ...{ key: `${key}-${as}`, kind: 'picture', as, picture: key, part: title },
        label: menu.picture(title, as === 'svg' ? 'SVG' : 'PNG'),
      }),
    ),
  )
  const board = (['svg', 'png'] as const).map(
    (as): ExportChoice => ({
      ...{ key: `board-${as}`, kind: 'board', as },
      label: menu.board(as === 'svg' ? 'SVG' : 'PNG'),
    }),
  )
  return [...drawn, ...board]
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
