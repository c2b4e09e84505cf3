import { expect, it } from 'vitest'
import { matchedNames } from '../../../shared/reading/names/matched.ts'
import { confirmedSets, sameNames } from '../../../shared/reading/names.ts'

const rows = [
  { id: 'a', text: 'GGD' },
  { id: 'b', text: 'ggd' },
  { id: 'c', text: 'Wijkteam', same: 'd' },
  { id: 'd', text: 'Jeugdteam' },
]
const again = () => rows.map((row) => ({ ...row }))

it('says what names and people say of them', () => {
  const { sets, suggestions } = matchedNames(rows)
  expect(sets.map((set) => set.map((at) => rows[at]))).toEqual(confirmedSets(rows))
  expect(suggestions).toEqual(sameNames(rows))
})

it('is not counted anew as long as names and what people said of them stay', () => {
  expect(matchedNames(again())).toBe(matchedNames(again()))
})

it.each([
  ['a name', (row: (typeof rows)[number]) => (row.id === 'b' ? { ...row, text: 'Gemeente' } : row)],
  [
    'what a person said',
    (row: (typeof rows)[number]) => (row.id === 'c' ? { id: row.id, text: row.text } : row),
  ],
])('is counted anew when %s changes', (_what, change) => {
  const before = matchedNames(again())
  const changed = rows.map(change)
  expect(matchedNames(changed)).not.toEqual(before)
  expect(matchedNames(changed).suggestions).toEqual(sameNames(changed))
})

it('is counted anew when a note comes, goes, or takes another place in the order', () => {
  const first = matchedNames(again())
  expect(matchedNames(rows.slice(1)).sets).toHaveLength(2)
  expect(matchedNames([...rows, { id: 'e', text: 'School' }]).sets).toHaveLength(4)
  expect(matchedNames(rows.toReversed()).sets).not.toEqual(first.sets)
})

it('forgets the boards that were read longest ago', () => {
  const first = matchedNames(again())
  for (let other = 0; other < 8; other += 1) matchedNames([{ id: `${other}`, text: `Naam ${other}` }])
  expect(matchedNames(again())).not.toBe(first)
  expect(matchedNames(again())).toEqual(first)
})
