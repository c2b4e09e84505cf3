import { expect, test } from 'vitest'
import { namedGroups } from '../../../../client/projector/division.ts'
import { groupPageAt, groupSheet, type NamedGroup } from '../../../../client/projector/groupPages.ts'
import { group, step } from '../../shared/space/meetingFixture.ts'
import { byId, member, space } from '../../shared/space/spaceFixture.ts'

const question = 'Vraag elkaar uit: wat doet de ander op een gewone dag, en wat zou je zelf nooit kunnen?'
const longNames = ['Willemijntje', 'Annemarieke', 'Christiaan', 'Maximiliaan']

/** So many groups of people with long names. */
function groups(count: number, size: number): NamedGroup[] {
  const people = Array.from({ length: size }, (_, at) => longNames[at % longNames.length]).join(', ')
  return Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Groep ${at + 1}`, people }))
}

test.each([
  [12, 2],
  [15, 2],
  [8, 3],
  [15, 3],
  [15, 4],
  [2, 12],
  [1, 3],
])('B23 %s groups of %s with long names stand on one page beside their question', (count, size) => {
  const sheet = groupSheet(groups(count, size), question)
  expect(sheet.pages.map((page) => page.length)).toEqual([count])
  expect(sheet.size).toBeGreaterThanOrEqual(28)
})

test('few groups have larger letters than many', () => {
  expect(groupSheet(groups(3, 2), question).size).toBe(44)
  expect(groupSheet(groups(15, 4), question).size).toBeLessThan(44)
})

test('more groups than fit go on pages, each of them once and in order', () => {
  const many = groups(40, 3)
  const { pages, size } = groupSheet(many, question)
  expect(size).toBe(28)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flat()).toEqual(many)
})

test('a question that needs the screen leaves a page to each row at worst', () => {
  const { pages, columns } = groupSheet(groups(12, 4), 'woord '.repeat(200))
  expect(pages).toHaveLength(Math.ceil(12 / columns))
})

test('what fits stays up; pages turn for two minutes and then leave the screen to the question', () => {
  const at = (pages: number, ms: number) => groupPageAt(pages, 1_000, 1_000 + ms)
  expect([0, 120_000, 3_600_000].map((ms) => at(1, ms))).toEqual([0, 0, 0])
  expect([-500, 9_999, 10_000, 20_000, 119_999, 120_000].map((ms) => at(2, ms))).toEqual([
    0,
    0,
    1,
    0,
    1,
    undefined,
  ])
  expect(at(0, 0)).toBeUndefined()
})

test('groups are told by the short names of their people; emptied ones and people alone are not', () => {
  const duos = step('s', { grouping: { by: 'size', size: 2, mix: 'mixed' } })
  const solo = step('s', { grouping: { by: 'solo', size: 1, mix: 'mixed' } })
  const people = [
    member('a', 'participant', 'Kim de Wit'),
    member('b', 'participant', 'Ali Kaya'),
    member('c', 'participant', 'Kim Bos'),
  ]
  const state = space(
    people,
    [],
    {},
    {
      steps: byId([duos]),
      groups: byId([
        group('2', 's', { name: 'Duo 2', order: 2, members: ['c', 'gone'] }),
        group('1', 's', { name: 'Duo 1', order: 1, members: ['a', 'b'] }),
        group('3', 's', { name: 'Duo 3', order: 3 }),
      ]),
    },
  )
  expect(namedGroups(state, duos)).toEqual([
    { id: '1', name: 'Duo 1', people: 'Kim\u00a0W, Ali' },
    { id: '2', name: 'Duo 2', people: 'Kim\u00a0B' },
  ])
  expect(namedGroups(state, solo)).toEqual([])
  expect(namedGroups(state, step('s'))).toEqual([])
})
