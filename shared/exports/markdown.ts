import type { OutlineItem, OutlineLink } from '../board/outline/types.ts'
import type { Finding } from '../reading/finding.ts'
import type { Table } from '../reading/view.ts'
import { findingsOf, tablesOf } from '../reading/views/index.ts'
import { exportTexts } from '../texts/exports.ts'
import { inCell, inLine, inList } from './markdownText.ts'
import type { BoardAsData, ExportSource } from './source.ts'

/** A board as a report that people read: its question, what it says, its tables, and every zone with its notes. */
export function markdownOf(reading: BoardAsData, source: ExportSource): string {
  const { outline, outcome } = reading
  const texts = exportTexts[source.language].report
  const tables = outcome.kind === 'notes' ? [] : tablesOf(outcome, source.language)
  const parts = [
    head(source),
    findings(findingsOf(outcome, source.language), source),
    ...tables.map(table),
    ...outline.zones.map(({ title, question, items }) =>
      section(title || texts.zone, question, items, source),
    ),
    outline.elsewhere.length > 0 ? section(texts.elsewhere, '', outline.elsewhere, source) : '',
    links(outline.links, reading, source),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function head({ title, space, question, language, at }: ExportSource): string {
  const { report } = exportTexts[language]
  const asked = question === '' ? [] : ['', `**${report.question}:** ${inLine(question)}`]
  return [`# ${inLine(title)}`, '', `${inLine(space)} · ${report.day(at)}`, ...asked].join('\n')
}

function findings(all: readonly Finding[], { language }: ExportSource): string {
  if (all.length === 0) return ''
  const sentences = all.map(({ tone, sentence, limits }) => {
    const said = tone === 'attention' ? `**${inLine(sentence)}**` : inLine(sentence)
    return `- ${said}${limits === '' ? '' : ` *${inLine(limits)}*`}`
  })
  return [`## ${exportTexts[language].report.findings}`, '', ...sentences].join('\n')
}

function table({ title, columns, rows }: Table): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => inCell(String(cell))).join(' | ')} |`
  const rule = `| ${columns.map(({ kind }) => (kind === 'number' ? '--:' : '---')).join(' | ')} |`
  return [
    `## ${inLine(title)}`,
    '',
    line(columns.map((column) => column.title)),
    rule,
    ...rows.map(({ cells }) => line(cells)),
  ].join('\n')
}

function section(
  title: string,
  question: string,
  items: readonly OutlineItem[],
  source: ExportSource,
): string {
  const { report } = exportTexts[source.language]
  const said = items.filter(({ kind, text }) => kind === 'note' || text !== '')
  const notes = said.length === 0 ? [`*${report.nothing}*`] : said.map((item) => note(item, source))
  const asked = question === '' ? [] : [inLine(question), '']
  return [`## ${inLine(title)}`, '', ...asked, ...notes].join('\n')
}

function note({ text, by, origin }: OutlineItem, { people, language }: ExportSource): string {
  const { report } = exportTexts[language]
  const author = by === undefined ? undefined : people.get(by)
  const who = [author?.name, author?.discipline, origin && report.from(origin.label)].filter(Boolean)
  const words = text === '' ? `*${report.empty}*` : inList(text)
  return `- ${words}${who.length > 0 ? ` — ${inLine(who.join(', '))}` : ''}`
}

function links(all: readonly OutlineLink[], { outline }: BoardAsData, { language }: ExportSource): string {
  const words = (id: string | null) => inLine((id === null ? undefined : outline.items.get(id)?.text) || '…')
  const tied = all.filter(({ from, to }) => from !== null && to !== null)
  if (tied.length === 0) return ''
  const lines = tied.map(({ from, to, text, heads }) => {
    const arrow = heads.start === heads.end ? '↔' : heads.end ? '→' : '←'
    return `- ${words(from)} ${arrow} ${words(to)}${text === '' ? '' : ` (${inLine(text)})`}`
  })
  return [`## ${exportTexts[language].report.links}`, '', ...lines].join('\n')
}
