import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { pictureColours } from '../../../shared/reading/pictures/colours.ts'
import type { Table } from '../../../shared/reading/view.ts'
import { houseFont } from '../fontFile.ts'
import { sizeIn } from '../svgPicture.ts'
import { fitted, margin, type Paper, roomOn } from './paper.ts'
import type { BoardPicture, ReportPart } from './parts.ts'

export const pdfFont = houseFont
const colours = pictureColours.light

type Words = { readonly boardPicture: string; page(page: number, pages: number): string }

/** The document: the board on the first page, then what it says as text, in words that it can print. */
export function pdfDocument(
  paper: Paper,
  parts: readonly ReportPart[],
  board: BoardPicture,
  words: Words,
  language: string,
): TDocumentDefinitions {
  const title = parts.find((part) => part.kind === 'title')?.title ?? ''
  return {
    pageSize: paper,
    pageOrientation: 'landscape',
    pageMargins: [margin, margin, margin, margin],
    info: { title: title, creator: 'Samenbord', producer: 'Samenbord' },
    language,
    defaultStyle: { font: pdfFont, fontSize: 10, lineHeight: 1.25, color: colours.ink },
    styles: {
      title: { fontSize: 20, bold: true },
      heading: { fontSize: 14, bold: true, margin: [0, 14, 0, 6] },
      muted: { color: colours.muted },
      head: { bold: true },
    },
    content: [...parts.filter(isTitle).flatMap(titleOf), boardOf(board, paper), ...rest(parts, paper)],
    footer: (page, count) => ({
      text: words.page(page, count),
      style: 'muted',
      alignment: 'right',
      fontSize: 8,
      margin: [0, 10, margin, 0],
    }),
  }
}

function isTitle(part: ReportPart): part is Extract<ReportPart, { kind: 'title' }> {
  return part.kind === 'title'
}

function titleOf({ title, lead, question }: Extract<ReportPart, { kind: 'title' }>): Content[] {
  const about = [lead, question].filter((text) => text !== '').join('  ·  ')
  return [
    { text: title, style: 'title' },
    { text: about, style: 'muted', margin: [0, 0, 0, 8] },
  ]
}

function boardOf({ data, w, h }: BoardPicture, paper: Paper): Content {
  return { image: data, ...fitted({ w, h }, roomOn(paper, 'board')), alignment: 'center' }
}

function rest(parts: readonly ReportPart[], paper: Paper): Content[] {
  const later = parts.filter((part) => part.kind !== 'title')
  return later.map((part, place): Content => {
    const pageBreak = place === 0 ? { pageBreak: 'before' as const } : {}
    if (part.kind === 'findings') return { stack: findings(part), ...pageBreak }
    if (part.kind === 'table') return { stack: table(part.table), ...pageBreak }
    if (part.kind === 'pixels') return { stack: pixels(part, paper), pageBreak: 'before' }
    return { stack: picture(part, paper), pageBreak: 'before' }
  })
}

function findings({ title, findings }: Extract<ReportPart, { kind: 'findings' }>): Content[] {
  const sentences = findings.map(({ sentence, limits, tone }) => ({
    text: [
      { text: sentence, bold: tone === 'attention' },
      ...(limits === '' ? [] : [{ text: ` ${limits}`, style: 'muted' }]),
    ],
    margin: [0, 0, 0, 4] as [number, number, number, number],
  }))
  return [{ text: title, style: 'heading' }, { ul: sentences }]
}

function picture({ title, svg }: Extract<ReportPart, { kind: 'picture' }>, paper: Paper): Content[] {
  return [
    { text: title, style: 'heading' },
    { svg, font: pdfFont, ...fitted(sizeIn(svg), roomOn(paper, 'picture')) },
  ]
}

function pixels({ title, picture }: Extract<ReportPart, { kind: 'pixels' }>, paper: Paper): Content[] {
  return [
    { text: title, style: 'heading' },
    { image: picture.data, ...fitted(picture, roomOn(paper, 'picture')) },
  ]
}

function table(whole: Table): Content[] {
  const { title, columns, rows } = withoutEmpty(whole)
  const head = columns.map((column): TableCell => ({ text: column.title, style: 'head' }))
  const body = rows.map(({ cells }) =>
    cells.map(
      (cell, place): TableCell => ({
        text: String(cell),
        alignment: columns[place]?.kind === 'number' ? 'right' : 'left',
      }),
    ),
  )
  const widths = widthsOf({ title, columns, rows })
  return [
    { text: title, style: 'heading' },
    {
      table: { headerRows: 1, widths, body: [head, ...body], dontBreakRows: true },
      layout: 'house',
      fontSize: 9,
    },
  ]
}

type TableParts = Pick<Table, 'title' | 'columns' | 'rows'>

/** Columns in which nothing stands leave their room to the others. */
function withoutEmpty({ title, columns, rows }: Table): TableParts {
  const said = columns.map((_, place) => rows.some(({ cells }) => String(cells[place] ?? '') !== ''))
  return {
    title,
    columns: columns.filter((_, place) => said[place]),
    rows: rows.map(({ notes, cells }) => ({ notes, cells: cells.filter((_, place) => said[place]) })),
  }
}

/** Each column as wide as what stands in it asks for, and none so narrow that it cannot be read. */
function widthsOf({ columns, rows }: TableParts): string[] {
  const asked = columns.map(({ title }, place) => {
    const letters = rows.reduce((sum, { cells }) => sum + Math.min(80, String(cells[place] ?? '').length), 0)
    return Math.max(title.length, 8, letters / Math.max(1, rows.length))
  })
  const all = asked.reduce((sum, width) => sum + width, 0)
  return asked.map((width) => `${((width / all) * 100).toFixed(2)}%`)
}
