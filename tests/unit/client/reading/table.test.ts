import { describe, expect, test } from 'vitest'
import { cellWords } from '../../../../client/reading/table/cellWords.ts'
import { heldOrder, inOrder, nextOrder } from '../../../../client/reading/table/order.ts'
import { keyed } from '../../../../client/reading/table/rowKeys.ts'
import { shownTable } from '../../../../client/reading/table/shownTable.ts'
import type { Table } from '../../../../shared/reading/view.ts'

const rows = keyed([
  { notes: ['a'], cells: ['Zorg', 10, '2031-03-12'] },
  { notes: ['b'], cells: ['école', '', ''] },
  { notes: ['c'], cells: ['Buurt 10', 2.5, '2030-01-01'] },
  { notes: ['d'], cells: ['buurt 9', 2.5, '2030-01-01'] },
])
const keys = (given: readonly { key: string }[]) => given.map(({ key }) => key).join('')

describe('the order of rows', () => {
  test('a press on a head orders up, then down, then as the reading gives them', () => {
    const up = nextOrder(undefined, 1)
    expect(up).toEqual({ column: 1, down: false })
    expect(nextOrder(up, 1)).toEqual({ column: 1, down: true })
    expect(nextOrder({ column: 1, down: true }, 1)).toBeUndefined()
    expect(nextOrder({ column: 1, down: true }, 0)).toEqual({ column: 0, down: false })
    expect(keys(inOrder(rows, undefined, 'nl'))).toBe('abcd')
  })

  test('words as people order them: numbers in them by value, accents and capitals apart', () => {
    expect(keys(inOrder(rows, { column: 0, down: false }, 'nl'))).toBe('dcba')
  })

  test('numbers by value and days in time, with what is empty at the end either way', () => {
    expect(keys(inOrder(rows, { column: 1, down: false }, 'nl'))).toBe('cdab')
    expect(keys(inOrder(rows, { column: 1, down: true }, 'nl'))).toBe('acdb')
    expect(keys(inOrder(rows, { column: 2, down: true }, 'nl'))).toBe('acdb')
  })

  test('rows stay where they are while somebody works in them, and new ones come last', () => {
    const next = keyed([
      { notes: ['new'], cells: [] },
      { notes: ['c'], cells: [] },
      { notes: ['a'], cells: [] },
      { notes: ['d'], cells: [] },
    ])
    expect(heldOrder(next, ['a', 'b', 'c', 'd']).map(({ key }) => key)).toEqual(['a', 'c', 'd', 'new'])
  })

  test('a row keeps its name while others come and go; two rows about the same are told apart', () => {
    const named = keyed([
      { notes: ['a', 'b'], tie: 't', cells: [] },
      { notes: ['a'], cells: [] },
      { notes: ['a'], cells: [] },
    ])
    expect(named.map(({ key }) => key)).toEqual(['t', 'a', 'a#2'])
  })
})

test('a cell reads as people write: days and numbers in their language, and no day as it stands', () => {
  expect(cellWords('2031-03-12', 'date', 'nl')).toBe('12 mrt 2031')
  expect(cellWords('2031-03-12', 'date', 'en')).toBe('12 Mar 2031')
  expect(cellWords('', 'date', 'nl')).toBe('')
  expect(cellWords('ooit', 'date', 'nl')).toBe('ooit')
  expect(cellWords(0.456, 'number', 'nl')).toBe('0,46')
})

test('a table begins with what its rows are about, and leaves out columns in which nothing can stand', () => {
  const table: Table = {
    key: 'notes',
    title: 'Briefjes',
    columns: [
      { key: 'zone', title: 'Vak', kind: 'text' },
      { key: 'text', title: 'Briefje', kind: 'text', edit: { kind: 'words' } },
      { key: 'discipline', title: 'Vakgebied', kind: 'text' },
      { key: 'owner', title: 'Wie', kind: 'text', edit: { kind: 'field', field: 'owner' } },
    ],
    rows: [{ notes: ['a'], cells: ['Nu', 'Samen eten', '', ''] }],
  }
  const shown = shownTable(table)
  expect(shown.columns.map(({ key }) => key)).toEqual(['text', 'zone', 'owner'])
  expect(shown.rows[0]?.cells).toEqual(['Samen eten', 'Nu', ''])
  expect(shownTable({ ...table, columns: [], rows: [] }).columns).toEqual([])
})
