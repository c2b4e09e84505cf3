import type { Table } from '../../../shared/reading/view.ts'
import type { Language } from '../../../shared/space/model.ts'
import type { ReportPart } from './parts.ts'
import { printable } from './printable.ts'

/** The same part in words that a document can print. */
export function inWords(part: ReportPart, language: Language): ReportPart {
  const said = (text: string) => printable(text, language)
  if (part.kind === 'table') return { ...part, table: tableInWords(part.table, said) }
  const title = said(part.title)
  if (part.kind === 'title') return { ...part, title, lead: said(part.lead), question: said(part.question) }
  if (part.kind !== 'findings') return { ...part, title }
  const findings = part.findings.map((finding) => ({
    ...finding,
    sentence: said(finding.sentence),
    limits: said(finding.limits),
  }))
  return { ...part, title, findings }
}

function tableInWords(table: Table, said: (text: string) => string): Table {
  return {
    ...table,
    title: said(table.title),
    columns: table.columns.map((column) => ({ ...column, title: said(column.title) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (typeof cell === 'string' ? said(cell) : cell)),
    })),
  }
}
