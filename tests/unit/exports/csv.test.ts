import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../shared/exports/csv.ts'
import type { Table } from '../../../shared/reading/view.ts'

const table = (...cells: (string | number)[][]): Table => ({
  key: 'notes',
  title: 'Briefjes',
  columns: [
    { key: 'text', title: 'Briefje', kind: 'text' },
    { key: 'value', title: 'Waarde', kind: 'number' },
  ],
  rows: cells.map((each) => ({ notes: [], cells: each })),
})
/** The rows below the heading. */
const rows = (csv: string) => csv.split('\r\n').slice(1, -1)

describe('a table as CSV', () => {
  it('begins with a byte order mark, has a heading, and ends every row with CRLF', () => {
    expect(csvOf(table(['één', 1]))).toBe('\uFEFFBriefje;Waarde\r\néén;1\r\n')
    expect(csvOf(table())).toBe('\uFEFFBriefje;Waarde\r\n')
  })

  it('quotes what needs it: separators of any reader, quotes, line breaks, spaces at the ends', () => {
    const texts = ['a;b', 'a,b', 'zeg "ja"', 'een\r\ntwee\rdrie', ' los ']
    expect(rows(csvOf(table(...texts.map((text) => [text, 0]))))).toEqual([
      '"a;b";0',
      '"a,b";0',
      '"zeg ""ja""";0',
      '"een\ntwee\ndrie";0',
      '" los ";0',
    ])
  })

  it('lets no text become a formula, whatever it begins with', () => {
    const evil = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '  =HYPERLINK("http://x")',
      '\uFF1D1',
    ]
    for (const line of rows(csvOf(table(...evil.map((text) => [text, 0]))))) {
      expect(line).toMatch(/^"?'/)
    }
  })

  it('leaves numbers numbers: with a decimal comma for Dutch Excel, a point for others', () => {
    expect(rows(csvOf(table(['a', -12.5], ['b', Number.NaN])))).toEqual(['a;-12,5', 'b;'])
    expect(rows(csvOf(table(['a', -12.5]), 'comma'))).toEqual(['a,-12.5'])
  })

  it('T27 is well-formed Unicode without control characters', () => {
    const csv = csvOf(table(['los \uD800 half', 1], ['nul\u0000 bel\u0007', 2]))
    expect(csv.isWellFormed()).toBe(true)
    expect(rows(csv)).toEqual(['los \uFFFD half;1', 'nul bel;2'])
  })
})
