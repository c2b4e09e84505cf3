import { svgText } from '../reading/pictures/svg.ts'
import { picturesOf, tablesOf } from '../reading/views/index.ts'
import { type CsvSeparator, csvOf } from './csv.ts'
import type { ExportFormat } from './format.ts'
import { gexfOf } from './gexf.ts'
import { graphmlOf } from './graphml.ts'
import { boardExport } from './json.ts'
import { markdownOf } from './markdown.ts'
import type { BoardAsData, ExportSource } from './source.ts'

export type ExportOptions = {
  /** Which table of the outcome; the first one when left out. */
  readonly table?: string
  readonly separator?: CsvSeparator
  /** Which picture of the outcome; the first one when left out. */
  readonly picture?: string
}

/** A board in a format; undefined when its outcome cannot be told in it: a network has no timeline. */
export function exportText(
  format: ExportFormat,
  reading: BoardAsData,
  source: ExportSource,
  options: ExportOptions = {},
): string | undefined {
  return exporters[format](reading, source, options)
}

type Exporter = (reading: BoardAsData, source: ExportSource, options: ExportOptions) => string | undefined

const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  csv: ({ outcome }, { language }, { table, separator }) => {
    const chosen = chosenOf(tablesOf(outcome, language), table)
    return chosen && csvOf(chosen, separator)
  },
  json: (reading, source) => `${JSON.stringify(boardExport(reading, source), null, 2)}\n`,
  md: markdownOf,
  graphml: ({ outcome }, { language }) =>
    outcome.kind === 'network' ? graphmlOf(outcome, language) : undefined,
  gexf: ({ outcome }, { language, at }) =>
    outcome.kind === 'network' ? gexfOf(outcome, language, at) : undefined,
  svg: ({ outcome }, { language }, { picture }) => {
    const chosen = chosenOf(picturesOf(outcome, { language, theme: 'light' }), picture)
    return chosen && svgText(chosen.svg)
  },
}

function chosenOf<T extends { readonly key: string }>(
  all: readonly T[],
  key: string | undefined,
): T | undefined {
  return key === undefined ? all[0] : all.find((each) => each.key === key)
}
