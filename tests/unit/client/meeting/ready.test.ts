import { expect, test } from 'vitest'
import { readyCount, readyWords } from '../../../../client/meeting/ready.ts'
import { desk } from '../../../../shared/texts/nl/desk.ts'
import { group, step } from '../../shared/space/meetingFixture.ts'
import { deskState } from '../facilitation/deskState.ts'

const duos = step('duos', { grouping: { by: 'size', size: 2, mix: 'mixed' } })
const groups = [
  group('g1', 'duos', { members: ['kim', 'ali'] }),
  group('g2', 'duos', { members: ['noor'] }),
  group('emptied', 'duos'),
]

test('B10 groups are counted on a divided step; one that everybody left has nobody to wait for', () => {
  const ready = new Map([
    ['g1', 'duos'],
    ['g2', 'an earlier step'],
  ])
  const state = deskState({ steps: [duos], groups, current: 'duos', more: { ready } })
  expect(readyCount(state, duos)).toEqual({ ready: 1, total: 2 })
  expect(readyWords(state, duos, desk.ready)).toBe('1 van 2 klaar')
})

test('B10 people are counted on a plenary step, whoever does not take part is not', () => {
  const together = step('together')
  const state = deskState({
    steps: [together],
    current: 'together',
    more: { ready: new Map([['kim', 'together']]) },
  })
  expect(readyWords(state, together, desk.ready)).toBe('1 van 3 klaar')
  const away = new Map([...state.attendance, ['noor', { meetingId: 'm1', here: false, at: 1 }] as const])
  expect(readyCount({ ...state, attendance: away }, together)).toEqual({ ready: 1, total: 2 })
})

test('B10 nobody, everybody, and nobody to be ready', () => {
  const state = deskState({ steps: [duos], groups, current: 'duos' })
  expect(readyWords(state, duos, desk.ready)).toBe(desk.ready.none)
  const all = { ...state, ready: new Map(groups.map(({ id }) => [id, 'duos'])) }
  expect(readyWords(all, duos, desk.ready)).toBe(desk.ready.all)
  expect(readyWords(deskState({ steps: [duos] }), duos, desk.ready)).toBeUndefined()
  expect(readyWords(state, step('coffee', { kind: 'break' }), desk.ready)).toBeUndefined()
})

test('B10 nobody is waited for in a step without a board, where "klaar" cannot be said', () => {
  const evaluation = step('evaluation', { layout: '' })
  const state = deskState({ steps: [evaluation], current: 'evaluation' })
  expect(readyCount(state, evaluation)).toEqual({ ready: 0, total: 0 })
  expect(readyWords(state, evaluation, desk.ready)).toBeUndefined()
})
