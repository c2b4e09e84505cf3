import { expect, test } from 'vitest'
import {
  draftFaults,
  draftOf,
  isSound,
  newDraft,
  newQuestion,
  questionInputs,
} from '../../../../client/facilitation/polls/pollDraft.ts'
import { pollsNow, pollsOfMeeting, zonesFor } from '../../../../client/facilitation/polls/pollLists.ts'
import { byId } from '../../shared/space/spaceFixture.ts'
import { meeting, meetingSpace, step } from '../meeting/meetingFixture.ts'
import { dots, poll, scale } from './pollFixture.ts'

test('B25 what a form misses is told for each question', () => {
  const draft = newDraft()
  const [first] = draft.questions
  const faults = draftFaults(draft, false)
  expect(faults.title).toBe(true)
  expect(faults.board).toBe(true)
  expect([...faults.questions]).toEqual([[first?.key, 'text']])
  const good = { ...draft, title: 'Keuze', questions: [{ ...newQuestion('dots'), text: 'Waar?' }] }
  expect(isSound(draftFaults(good, true))).toBe(true)
  expect(isSound(draftFaults(good, false))).toBe(false)
  expect(isSound(draftFaults({ ...good, boardId: 'b' }, false))).toBe(true)
})

test.each(['0', '21', '2,5', '', 'drie'])('B25 %j is no number of dots', (typed) => {
  const question = { ...newQuestion('dots'), text: 'Waar?', dots: typed }
  const faults = draftFaults({ ...newDraft('b'), title: 'Keuze', questions: [question] }, false)
  expect([...faults.questions.values()]).toEqual(['dots'])
})

test('B25 a prepared poll comes back in the form as it was', () => {
  const draft = draftOf(poll('a', { questions: [dots, scale, { kind: 'open', id: 'o', text: 'Waarom?' }] }))
  const { id: _dots, ...dotsInput } = dots
  const { id: _scale, ...scaleInput } = scale
  expect(questionInputs(draft)).toEqual([dotsInput, scaleInput, { kind: 'open', text: 'Waarom?' }])
})

test('a vote on whole zones has no zone of its own', () => {
  const question = { ...newQuestion('dots'), text: 'Welk?', on: 'zones' as const, zone: 'keep' }
  expect(questionInputs({ ...newDraft(), questions: [question] })).toMatchObject([{ zone: '' }])
})

test('polls stand in the order of the run sheet, those that are opened by hand after them', () => {
  const polls = [poll('hand'), poll('twee', { stepId: 'samen' }), poll('een', { stepId: 'duos' })]
  const other = poll('ander', { stepId: 'elders' })
  const state = { ...meetingSpace('samen'), polls: byId([...polls, other]) }
  expect(pollsOfMeeting(state, meeting()).map(({ id }) => id)).toEqual(['een', 'twee', 'hand'])
  expect(pollsNow(state, state.steps.get('samen'), 0).shown.map(({ id }) => id)).toEqual(['hand', 'twee'])
})

test('B25 zones to choose from are those of the board that the step brings', () => {
  const own = step('evaluatie', { werkvorm: 'evaluatie' })
  const state = { ...meetingSpace(null), steps: byId([own]) }
  const zones = zonesFor(state, { stepId: 'evaluatie', boardId: '' }, 'nl')
  expect(zones.map(({ name }) => name)).toEqual(['keep', 'change'])
  expect(zonesFor(state, { stepId: '', boardId: '' }, 'nl')).toEqual([])
})
