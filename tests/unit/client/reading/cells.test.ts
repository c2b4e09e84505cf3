import { describe, expect, test } from 'vitest'
import { cellInput } from '../../../../client/reading/table/cellInput.ts'
import { troubleWords } from '../../../../client/reading/table/troubleWords.ts'
import { understand } from '../../../../client/reading/table/understand.ts'
import type { Outline, OutlineItem, OutlineZone } from '../../../../shared/board/outline/types.ts'
import type { ColumnEdit, Row } from '../../../../shared/reading/view.ts'
import { reading } from '../../../../shared/texts/nl/reading.ts'

const item = (id: string, zone: string | undefined): OutlineItem => ({
  id,
  kind: 'note',
  text: id,
  color: 'yellow',
  by: undefined,
  origin: undefined,
  trail: [],
  zone,
  value: {},
  box: { x: 0, y: 0, w: 200, h: 200 },
  fields: {},
  held: false,
})

const zone = (name: string, rest: Partial<OutlineZone> = {}): OutlineZone => ({
  name,
  title: `Vak ${name}`,
  question: '',
  areas: [],
  items: [],
  ...rest,
})

const line = {
  name: 'date',
  title: 'Wanneer',
  kind: 'date' as const,
  from: Date.UTC(2026, 0, 1),
  to: Date.UTC(2031, 0, 1),
}
const belang = { name: 'interest', title: 'Belang', kind: 'number' as const, from: 0, to: 100 }
const loose = item('shape:loose', undefined)
const onLine = item('shape:on', 'steps')
const onMap = item('shape:map', 'map')
const board: Outline = {
  zones: [
    zone('steps', { axes: { x: line } }),
    zone('map', { axes: { x: belang, y: belang } }),
    zone('wall'),
  ],
  elsewhere: [loose],
  items: new Map([loose, onLine, onMap].map((one) => [one.id, one])),
  links: [],
}
const row = (...notes: string[]): Row => ({ notes, cells: [] })
const date: ColumnEdit = { kind: 'axis', axis: 'x' }

describe('which cells can be edited', () => {
  test('the date of a note on a line, with the ends of the line', () => {
    const input = { kind: 'day', from: '2026-01-01', to: '2031-01-01' }
    expect(cellInput(date, row(onLine.id), board)).toEqual(input)
    expect(cellInput({ ...date, zone: 'steps' }, row(loose.id), board)).toEqual(input)
  })

  test('not the date of a note that lies on no line, of two notes, or of one that has gone', () => {
    expect(cellInput(date, row(loose.id), board)).toBeUndefined()
    expect(cellInput(date, row(onLine.id, onMap.id), board)).toBeUndefined()
    expect(cellInput(date, row('shape:gone'), board)).toBeUndefined()
    expect(cellInput({ kind: 'axis', axis: 'y' }, row(onLine.id), board)).toBeUndefined()
  })

  test('a field of all notes of a row, a zone of one, a tie of its arrow', () => {
    const contact = cellInput({ kind: 'field', field: 'contact' }, row(onLine.id, onMap.id), board)
    expect(contact).toMatchObject({ kind: 'text', names: true })
    expect(cellInput({ kind: 'field', field: 'due' }, row(onLine.id), board)).toEqual({ kind: 'day' })
    const zones = { kind: 'choice', choices: ['Vak steps', 'Vak map', 'Vak wall'] }
    expect(cellInput({ kind: 'zone' }, row(loose.id), board)).toEqual(zones)
    const tie: ColumnEdit = { kind: 'tie', choices: [{ title: 'Nieuw', look: { color: 'green' } }] }
    expect(cellInput(tie, row(onLine.id, onMap.id), board)).toBeUndefined()
    expect(cellInput(tie, { ...row(onLine.id), tie: 'shape:arrow' }, board)).toMatchObject({
      choices: ['Nieuw'],
    })
    expect(cellInput(undefined, row(loose.id), board)).toBeUndefined()
  })
})

describe('what is typed in a cell', () => {
  test('a day is a place on the line; a note from elsewhere comes to the line', () => {
    expect(understand(date, row(onLine.id), board, '2028-07-01')).toEqual({
      edit: { kind: 'place', id: onLine.id, value: { x: Date.UTC(2028, 6, 1) } },
    })
    expect(understand({ ...date, zone: 'steps' }, row(loose.id), board, '2031-01-01')).toEqual({
      edit: { kind: 'place', id: loose.id, value: { x: line.to }, zone: 'steps' },
    })
  })

  test.each([
    ['', 'Kies een dag die bestaat.'],
    ['2028-02-30', 'Kies een dag die bestaat.'],
    ['morgen', 'Kies een dag die bestaat.'],
    ['2025-12-31', 'Kies een dag van 1 jan 2026 tot en met 1 jan 2031.'],
    ['2031-01-02', 'Kies een dag van 1 jan 2026 tot en met 1 jan 2031.'],
  ])('no day on the line: "%s"', (typed, words) => {
    expect(said(understand(date, row(onLine.id), board, typed))).toBe(words)
  })

  test('a number with a comma or a point', () => {
    const influence: ColumnEdit = { kind: 'axis', axis: 'y' }
    expect(understand(influence, row(onMap.id), board, ' 72,5 ')).toEqual({
      edit: { kind: 'place', id: onMap.id, value: { y: 72.5 } },
    })
    expect(said(understand(influence, row(onMap.id), board, 'veel'))).toBe('Typ een getal.')
    expect(said(understand(influence, row(onMap.id), board, '101'))).toBe(
      'Typ een getal van 0 tot en met 100.',
    )
  })

  test('a field is cleaned, emptied, or refused when it is no day or too long', () => {
    const owner: ColumnEdit = { kind: 'field', field: 'owner' }
    expect(understand(owner, row(onLine.id), board, '  Kim   de Boer ')).toEqual({
      edit: { kind: 'field', ids: [onLine.id], field: 'owner', value: 'Kim de Boer' },
    })
    expect(understand(owner, row(onLine.id), board, ' ')).toMatchObject({ edit: { value: '' } })
    expect(said(understand(owner, row(onLine.id), board, 'a'.repeat(201)))).toContain('hoogstens 200')
    expect(said(understand({ kind: 'field', field: 'due' }, row(onLine.id), board, '2028-13-01'))).toBe(
      'Kies een dag die bestaat.',
    )
  })

  test('a choice is a colour, a zone or a look; one that is not offered does nothing', () => {
    const stance: ColumnEdit = { kind: 'colour', choices: [{ title: 'Voor', color: 'light-green' }] }
    expect(understand(stance, row(onMap.id, onLine.id), board, 'Voor')).toEqual({
      edit: { kind: 'colour', ids: [onMap.id, onLine.id], color: 'light-green' },
    })
    expect(said(understand(stance, row(onMap.id), board, 'Tegen'))).toBe(reading.trouble.gone)
    expect(understand({ kind: 'zone' }, row(loose.id), board, 'Vak wall')).toEqual({
      edit: { kind: 'zone', id: loose.id, zone: 'wall' },
    })
  })

  test('a note that has gone meanwhile is told, not made anew', () => {
    expect(said(understand({ kind: 'words' }, row('shape:gone'), board, 'hoi'))).toBe(reading.trouble.gone)
    expect(said(understand(date, row('shape:gone'), board, '2028-07-01'))).toBe(reading.trouble.gone)
  })
})

function said(understood: ReturnType<typeof understand>): string {
  return 'trouble' in understood ? troubleWords(understood.trouble, reading.trouble, 'nl') : 'understood'
}
