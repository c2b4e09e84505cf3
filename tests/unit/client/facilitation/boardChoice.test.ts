import { expect, test } from 'vitest'
import { boardChoice, boardHosts, choiceFields } from '../../../../client/facilitation/editor/boardChoice.ts'
import { step } from '../../shared/space/meetingFixture.ts'
import { deskState } from './deskState.ts'

const plenary = { werkvorm: 'leeg', layout: 'plenary' }
const duos = { by: 'size', size: 2, mix: 'mixed' } as const
const steps = [
  step('write', { order: 1, part: 'p1', ...plenary }),
  step('look', { order: 2, part: 'p1', ...plenary }),
  step('duo', { order: 3, part: 'p2', ...plenary, grouping: duos }),
  step('break', { order: 4, part: 'p3', kind: 'break', layout: '' }),
  step('vote', { order: 5, part: 'p4', ...plenary }),
  step('later', { order: 6, part: 'p5', ...plenary }),
]
const state = deskState({ steps })
const find = (id: string) => steps.find((one) => one.id === id) ?? step('weg')

test('a step can go on with the board of everyone of an earlier step, each board once', () => {
  expect(boardHosts(state, find('vote')).map(({ id }) => id)).toEqual(['write'])
  expect(boardHosts(state, find('write'))).toEqual([])
})

test('what a step has is shown as it is', () => {
  const choices = ['write', 'look', 'duo', 'break', 'vote'].map((id) => boardChoice(state, find(id)))
  expect(choices).toEqual(['own', 'write', 'own', 'without', 'own'])
})

test('choosing says what the step becomes; its own board keeps werkvorm and layout', () => {
  const vote = find('vote')
  expect(choiceFields(vote, 'own', 'write')).toEqual({ sameBoardAs: 'write' })
  expect(choiceFields(vote, 'write', 'own')).toEqual({ ...plenary, sameBoardAs: null })
  expect(choiceFields(vote, 'own', 'without')).toEqual({ layout: '' })
  const bare = { ...vote, werkvorm: null, layout: '' }
  expect(choiceFields(bare, 'without', 'own')).toEqual(plenary)
})
