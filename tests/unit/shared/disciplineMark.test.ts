import { expect, test } from 'vitest'
import { disciplineMark, disciplineMarks } from '../../../shared/space/disciplineMark.ts'

test('a discipline has one mark, whatever capitals, accents and spaces people typed', () => {
  expect(disciplineMark(' Fysiothérapie')).toEqual(disciplineMark('fysiotherapie'))
  expect(disciplineMark('Onderwijs')).toBeDefined()
})

test('no discipline is no mark', () => {
  expect(disciplineMark('  ')).toBeUndefined()
})

const eight = [
  'leerkracht',
  'jongerenwerker',
  'verpleegkunde',
  'huisarts',
  'orthopedagoog',
  'wijkagent',
  'logopedie',
  'beleid',
]

test('the first eight disciplines of a space all differ, in shape and in colour', () => {
  const marks = [...disciplineMarks(eight).values()]
  expect(new Set(marks.map((mark) => mark.shape)).size).toBe(8)
  expect(new Set(marks.map((mark) => mark.color)).size).toBe(8)
})

test('a discipline that comes in later changes no mark of an earlier one', () => {
  const before = disciplineMarks(eight.slice(0, 4))
  const after = disciplineMarks([...eight, 'nog een vak'])
  for (const [word, mark] of before) expect(after.get(word)).toEqual(mark)
})
