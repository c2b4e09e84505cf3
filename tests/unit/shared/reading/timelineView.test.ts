import { expect, test } from 'vitest'
import type { Finding } from '../../../../shared/reading/finding.ts'
import type { TimelineOutcome } from '../../../../shared/reading/timeline.ts'
import { findingsOf, tablesOf } from '../../../../shared/reading/views/index.ts'
import { lineNote, timeline, twoGroups } from './timelineSample.ts'

const table = (outcome: TimelineOutcome, key: string) =>
  tablesOf(outcome, 'nl').find((one) => one.key === key)
const rows = (outcome: TimelineOutcome, key: string) => table(outcome, key)?.rows.map(({ cells }) => cells)
const finding = (outcome: TimelineOutcome, key: string): Finding | undefined =>
  findingsOf(outcome, 'nl').find((one) => one.key === key)

test('the table of the line has everything on it, from the future back to now, and what it leads to in words', () => {
  expect(table(twoGroups, 'line')?.columns.map(({ title }) => title)).toEqual([
    'Datum',
    'Vak',
    'Briefje',
    'Wie',
    'Leidt tot',
    'Komt van',
  ])
  expect(rows(twoGroups, 'line')?.slice(2, 5)).toEqual([
    ['2029-03-15', 'Mijlpalen', 'Convenant', '', 'Elk kind hoort erbij', 'Groep 1'],
    ['2029-11-30', 'Mijlpalen', 'Budget', '', '', 'Groep 2'],
    ['2028-02-01', 'Stappen', 'Pilot', 'Kim', 'Convenant', 'Groep 1'],
  ])
  expect(rows(twoGroups, 'line')?.at(-1)).toEqual(['', 'Buiten de lijn', 'Los idee', '', '', ''])
})

test('first steps have a table of their own, with who and when', () => {
  expect(rows(twoGroups, 'actions')).toEqual([['Bel de school', 'Ali', '2026-02-03', 'Pilot', 'Groep 1']])
  expect(rows(twoGroups, 'line')?.flat()).not.toContain('Bel de school')
})

test('a cell of a table changes the board: its day, its lane, its words, its owner', () => {
  const edits = table(twoGroups, 'line')?.columns.map(({ edit }) => edit?.kind)
  expect(edits).toEqual(['axis', 'zone', 'words', 'field', undefined, undefined])
  const due = table(twoGroups, 'actions')?.columns.find(({ key }) => key === 'when')
  expect(due?.edit).toEqual({ kind: 'field', field: 'due' })
})

test('the milestones of two groups stand beside each other, year by year', () => {
  const outcome = timeline([
    lineNote('a', 'milestones', '2030-05-01', { from: 'Groep 10' }),
    lineNote('b', 'milestones', '2029-07-01', { from: 'Groep 2' }),
    lineNote('c', 'milestones', '2029-02-01', { from: 'Groep 2' }),
    lineNote('d', 'milestones', '2029-01-01'),
    lineNote('e', 'steps', '2028-01-01', { from: 'Groep 2' }),
  ])
  expect(table(outcome, 'groups')?.columns.map(({ title }) => title)).toEqual([
    'Jaar',
    'Groep 2',
    'Groep 10',
    'Samen',
  ])
  expect(rows(outcome, 'groups')).toEqual([
    ['2030', '', 'a', ''],
    ['2029', 'b; c', '', 'd'],
  ])
  expect(table(timeline([lineNote('a', 'milestones', '2030-05-01')]), 'groups')).toBeUndefined()
})

test('an empty line says nothing about itself', () => {
  expect(findingsOf(timeline([]), 'nl')).toEqual([])
  expect(tablesOf(timeline([]), 'nl').map(({ rows }) => rows.length)).toEqual([0, 0])
})

test('it says how many lines lie over each other and where most is to be done', () => {
  const outcome = timeline([
    lineNote('a', 'milestones', '2030-05-01', { from: 'Groep 1' }),
    lineNote('b', 'steps', '2029-07-01', { from: 'Groep 2' }),
    lineNote('c', 'steps', '2029-02-01', { from: 'Groep 2' }),
    lineNote('d', 'needed', '2028-02-01', { from: 'Groep 3' }),
  ])
  expect(finding(outcome, 'groups')).toMatchObject({ tone: 'fact', value: 3 })
  expect(finding(outcome, 'busiest-year')).toMatchObject({
    sentence: 'De meeste mijlpalen en stappen liggen in 2029: 2.',
    notes: ['b', 'c'],
  })
})

test('the gaps are told with the notes they are about', () => {
  expect(findingsOf(twoGroups, 'nl').map(({ key, notes }) => [key, notes])).toEqual([
    ['groups', []],
    ['busiest-year', ['Convenant', 'Budget']],
    ['milestone-without-step', ['Budget']],
    ['future-without-path', ['Eén loket']],
    ['step-without-owner', ['Scholing']],
  ])
  expect(finding(twoGroups, 'milestone-without-step')?.sentence).toBe(
    'Voor één mijlpaal ligt nog geen stap: “Budget”.',
  )
})

test('a step that lies between two milestones of one group counts for the second, and for no other group', () => {
  const first = lineNote('first', 'milestones', '2027-01-01', { from: 'Groep 1' })
  const second = lineNote('second', 'milestones', '2029-01-01', { from: 'Groep 1' })
  const other = lineNote('other', 'milestones', '2029-01-01', { from: 'Groep 2' })
  const between = lineNote('between', 'steps', '2028-01-01', { from: 'Groep 1' })
  expect(finding(timeline([first, second, other, between]), 'milestone-without-step')?.notes).toEqual([
    'first',
    'other',
  ])
  const early = { ...between, date: '2026-06-01' }
  expect(finding(timeline([first, second, other, early]), 'milestone-without-step')?.notes).toEqual([
    'second',
    'other',
  ])
})

test('a step from which arrows lead to a milestone counts, also through what is needed and in a circle', () => {
  const milestone = lineNote('m', 'milestones', '2027-01-01', { leadsTo: ['n'] })
  const needed = lineNote('n', 'needed', '2026-09-01', { leadsTo: ['m'] })
  const late = lineNote('s', 'steps', '2030-01-01', { leadsTo: ['n'] })
  expect(finding(timeline([milestone, needed, late]), 'milestone-without-step')).toBeUndefined()
})

test('first steps without a name or a day are told, and no more than three are named', () => {
  const actions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    ...{ id, text: id === 'a' ? '' : `${id}\n${'lang '.repeat(30)}`, by: null, discipline: '', from: '' },
    ...{ owner: id === 'e' ? 'Kim' : '', due: null },
  }))
  const outcome = timeline(
    actions.map(({ id }) => lineNote(id, 'today', null)),
    actions,
  )
  const said = finding(outcome, 'action-without-owner')
  expect(said).toMatchObject({ value: 4, notes: ['a', 'b', 'c', 'd'] })
  expect(said?.sentence).toMatch(/briefje zonder woorden, “b lang .*…”, “c lang .*…” en nog 1\.$/)
  expect(finding(outcome, 'action-without-date')?.value).toBe(5)
})

test('a line without gaps is told so', () => {
  const outcome = timeline([
    lineNote('image', 'future', '2031-01-01'),
    lineNote('m', 'milestones', '2029-01-01', { leadsTo: ['image'] }),
    lineNote('s', 'steps', '2028-01-01', { owner: 'Kim' }),
  ])
  expect(findingsOf(outcome, 'nl').map(({ key }) => key)).toEqual(['no-gaps'])
})
