/** What a board can be saved as from its reading; the key is what a file name ends with. */
export const exportFormats = ['csv', 'json', 'md', 'graphml', 'gexf', 'svg'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The content types, which say in which encoding the words stand. */
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}
