import type { Table } from '../reading/view.ts'

/**
 * How tables are written. `semicolon`: as Excel with Dutch (and most European) settings opens it by itself, numbers
 * with a decimal comma. `comma`: as English Excel and programs expect it, with a decimal point.
 */
export const csvSeparators = { semicolon: ';', comma: ',' } as const
export type CsvSeparator = keyof typeof csvSeparators

/** Excel reads UTF-8 only when the file begins with this. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV: quoted where needed, rows end with CRLF, line breaks in a cell are LF as Excel wants them. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table, separator: CsvSeparator = 'semicolon'): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)]
  const text = lines.map((cells) =>
    cells.map((cell) => cellOf(cell, separator)).join(csvSeparators[separator]),
  )
  return `${byteOrderMark}${text.join('\r\n')}\r\n`
}

function cellOf(value: string | number, separator: CsvSeparator): string {
  if (typeof value === 'number') return numberOf(value, separator)
  return quoted(harmless(cleaned(value)))
}

function numberOf(value: number, separator: CsvSeparator): string {
  if (!Number.isFinite(value)) return ''
  return separator === 'semicolon' ? String(value).replace('.', ',') : String(value)
}

/** What no text file may hold, and line breaks of one kind. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}

/**
 * OWASP's list for "CSV injection", with the wide forms that some spreadsheets take for the narrow ones, also behind
 * the spaces that some skip.
 */
function harmless(text: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text
}

/** Every separator that a spreadsheet may take makes quotes needed, because the reader may choose another than ours. */
function quoted(cell: string): string {
  return /[";,\t\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
