import { expect, test } from 'vitest'
import { meetingToShow, phaseOf, progressOf } from '../../../../client/facilitation/phase.ts'
import { meeting, step } from '../../shared/space/meetingFixture.ts'
import { space } from '../../shared/space/spaceFixture.ts'
import { deskState } from './deskState.ts'

const steps = [step('one', { order: 1 }), step('two', { order: 2 })]

test('a space without meetings, and one in which all are over', () => {
  expect(phaseOf(space([]))).toEqual({ kind: 'none' })
  const over = meeting('m1', { startedAt: 1, endedAt: 2 })
  expect(phaseOf(space([], [], {}, { meetings: new Map([['m1', over]]) }))).toEqual({ kind: 'ended' })
})

test('a meeting that waits, its lobby, and its second step of two', () => {
  const waiting = space([], [], {}, { meetings: new Map([['m1', meeting('m1')]]) })
  expect(phaseOf(waiting)).toMatchObject({ kind: 'planned', count: 0 })
  expect(phaseOf(deskState({ steps }))).toMatchObject({ kind: 'lobby', count: 2 })
  expect(phaseOf(deskState({ steps, current: 'two' }))).toMatchObject({ kind: 'step', number: 2, count: 2 })
})

test('shown is what was chosen, else what runs, else the last that was', () => {
  const meetings = new Map([
    ['m0', meeting('m0', { order: 0, startedAt: 1, endedAt: 2 })],
    ['m1', meeting('m1', { order: 1, startedAt: 3 })],
    ['m2', meeting('m2', { order: 2 })],
  ])
  const state = space([], [], {}, { meetings, live: { meetingId: 'm1' } })
  expect(meetingToShow(state, undefined)?.id).toBe('m1')
  expect(meetingToShow(state, 'm2')?.id).toBe('m2')
  expect(meetingToShow(state, 'thrown-away')?.id).toBe('m1')
  expect([...meetings.values()].map((each) => progressOf(state, each))).toEqual(['done', 'running', 'coming'])
  const over = space([], [], {}, { meetings: new Map([['m0', meeting('m0', { endedAt: 2 })]]) })
  expect(meetingToShow(over, undefined)?.id).toBe('m0')
})
