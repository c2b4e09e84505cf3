import { expect, test } from 'vitest'
import {
  choiceOf,
  groupingChoices,
  groupingFor,
  groupingWords,
  hasSize,
} from '../../../../client/facilitation/groupingChoice.ts'
import {
  dividedSteps,
  isSettled,
  stepToGroup,
  unplaced,
  withNewGroup,
} from '../../../../client/facilitation/groups/groupPlan.ts'
import { groupingSchema } from '../../../../shared/space/meeting/grouping.ts'
import { desk } from '../../../../shared/texts/nl/desk.ts'
import { group, step } from '../../shared/space/meetingFixture.ts'
import { deskState } from './deskState.ts'

const duo = { by: 'size', size: 2, mix: 'mixed' } as const

test.each(groupingChoices)('B11 choosing %s gives a grouping that is read as that choice again', (choice) => {
  const grouping = groupingFor(choice, duo)
  expect(groupingSchema.safeParse(grouping).success).toBe(true)
  expect(choiceOf(grouping)).toBe(choice)
  expect(groupingWords(grouping, desk.groupings)).not.toBe('')
})

test('B11 a number that was chosen stays when the kind changes, and the mix always', () => {
  const sixes = { by: 'size', size: 6, mix: 'same' } as const
  expect(groupingFor('count', sixes)).toEqual({ by: 'count', size: 6, mix: 'same' })
  expect(groupingFor('size', duo)).toEqual({ by: 'size', size: 4, mix: 'mixed' })
  expect(hasSize('duos')).toBe(false)
})

const steps = [
  step('together', { order: 1 }),
  step('alone', { order: 2, grouping: { ...duo, by: 'solo', size: 1 } }),
  step('first duos', { order: 3, grouping: duo, spentMs: 60_000 }),
  step('next duos', { order: 4, grouping: duo }),
]

test('B11 the groups that are looked at are those of the running step, else of the next one', () => {
  const state = deskState({ steps, current: 'together' })
  expect(dividedSteps(state, 'm1').map(({ id }) => id)).toEqual(['first duos', 'next duos'])
  expect(stepToGroup(state, 'm1', undefined)?.id).toBe('next duos')
  expect(stepToGroup(state, 'm1', 'first duos')?.id).toBe('first duos')
  const running = deskState({ steps, current: 'first duos' })
  expect(stepToGroup(running, 'm1', undefined)?.id).toBe('first duos')
  expect(stepToGroup(deskState({ steps: [steps[0] ?? step('x')] }), 'm1', undefined)).toBeUndefined()
})

test('B15 groups with boards are settled; before that they are a preview', () => {
  const made = [group('g1', 'next duos', { members: ['kim'] })]
  const preview = deskState({ steps, groups: made })
  const next = steps[3] ?? step('x')
  expect(isSettled(preview, next)).toBe(false)
  const withBoards = deskState({ steps, groups: made.map((each) => ({ ...each, boardId: 'b1' })) })
  expect(isSettled(withBoards, next)).toBe(true)
  expect(isSettled(preview, steps[2] ?? next)).toBe(true)
})

test('B15 who takes part and is in no group waits to be placed', () => {
  const state = deskState({ steps, groups: [group('g1', 'next duos', { members: ['kim'] })] })
  expect(unplaced(state, steps[3] ?? step('x'))).toEqual(['ali', 'noor'])
})

test('B11 a person in a new group leaves no empty one behind', () => {
  const groups = [group('g1', 's', { members: ['kim', 'ali'] }), group('g2', 's', { members: ['noor'] })]
  expect(withNewGroup(groups, 'ali')).toEqual([['kim'], ['noor'], ['ali']])
  expect(withNewGroup(groups, 'noor')).toEqual([['kim', 'ali'], ['noor']])
})
