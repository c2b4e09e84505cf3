import { expect, test } from 'vitest'
import { pastedLines, planPaste } from '../../../client/board/notes/pastedLines.ts'

test('B27 every line of a list becomes one note', () => {
  expect(pastedLines('Huisarts\r\nWijkteam\n\n  School  \n')).toEqual(['Huisarts', 'Wijkteam', 'School'])
})

test('B27 bullets and boxes to tick go, words with a dash stay', () => {
  expect(pastedLines('- melk\n• brood\n* kaas\n[ ] thee\n-korting\nA – B')).toEqual([
    'melk',
    'brood',
    'kaas',
    'thee',
    '-korting',
    'A – B',
  ])
})

test('B27 numbers go only when every line has one', () => {
  expect(pastedLines('1. eerst\n2. dan\n10) tot slot')).toEqual(['eerst', 'dan', 'tot slot'])
  expect(pastedLines('3. gesprekken\nzonder nummer')).toEqual(['3. gesprekken', 'zonder nummer'])
  expect(pastedLines('2. maart')).toEqual(['2. maart'])
})

test('B27 cells of a spreadsheet stay one note a row', () => {
  expect(pastedLines('Kim\tlogopedist\nAli\tarts')).toEqual(['Kim · logopedist', 'Ali · arts'])
})

test('B27 control characters go, long lines are cut, nothing gives nothing', () => {
  expect(pastedLines('a\u0000b\u200Bc')).toEqual(['abc'])
  expect(pastedLines('x'.repeat(20_000))[0]).toHaveLength(10_000)
  expect(pastedLines(' \n\t\n')).toEqual([])
})

test('B27 above fifty lines there is a question, and what does not fit is counted', () => {
  const lines = Array.from({ length: 51 }, (_, index) => `regel ${index}`)
  expect(planPaste(lines.slice(0, 50), 4000).ask).toBe(false)
  expect(planPaste(lines, 4000)).toMatchObject({ ask: true, left: 0 })
  expect(planPaste(lines, 20)).toMatchObject({ left: 31, lines: lines.slice(0, 20) })
  expect(planPaste(lines, -3)).toMatchObject({ left: 51, lines: [] })
})
