import { expect, test } from 'vitest'
import { boardPolls, isAskedOnBoard, votedOn } from '../../../../client/board/polls/boardPolls.ts'
import { dotCounts } from '../../../../client/board/polls/dotCounts.ts'
import {
  boardOfPoll,
  closedPollsOnBoard,
  expectedAnswers,
  openPollsOnBoard,
  outcomesOnHome,
} from '../../../../client/polls/pollPlaces.ts'
import type { Poll } from '../../../../shared/space/meeting/poll.ts'
import { byId } from '../../shared/space/spaceFixture.ts'
import { meetingSpace } from '../meeting/meetingFixture.ts'
import { dots, poll, round } from './pollFixture.ts'

const withPolls = (current: string | null, polls: readonly Poll[]) => ({
  ...meetingSpace(current),
  polls: byId(polls),
})
const open = { state: 'open', openedAt: 5 } as const

test('B25 a dot vote of a step is on the own group board, for who is in no group nowhere', () => {
  const vote = poll('a', { ...open, stepId: 'duos', questions: [dots] })
  const state = withPolls('duos', [vote])
  expect(boardOfPoll(state, vote, 'kim')).toBe('duo1')
  expect(boardOfPoll(state, vote, 'sam')).toBe('eigen')
  expect(boardOfPoll(state, vote, 'otto')).toBeUndefined()
  expect(boardOfPoll(state, { ...vote, boardId: 'plenair' }, 'kim')).toBe('plenair')
})

test('B25 a board shows the polls about it, and what was opened in the running meeting', () => {
  const here = poll('hier', { ...open, boardId: 'plenair', questions: [dots] })
  const general = poll('algemeen', { ...open, openedAt: 9 })
  const before = poll('eerder', { ...open, openedAt: 0 })
  const state = withPolls('samen', [here, general, before, poll('klaar')])
  expect(openPollsOnBoard(state, 'plenair').map(({ id }) => id)).toEqual(['hier', 'algemeen'])
  const polls = boardPolls(state, 'plenair')
  expect(votedOn(state, polls, 'plenair').map(({ id }) => id)).toEqual(['hier'])
  expect(votedOn(state, boardPolls(state, 'duo1'), 'duo1')).toEqual([])
  // With more to answer than dots, the poll beside the list stays open.
  expect(isAskedOnBoard(state, polls, 'plenair')).toBe(false)
  const alone = withPolls('samen', [here])
  expect(isAskedOnBoard(alone, boardPolls(alone, 'plenair'), 'plenair')).toBe(true)
  const more = withPolls('samen', [{ ...here, questions: [dots, { ...dots, id: 'nog' }] }])
  expect(isAskedOnBoard(more, boardPolls(more, 'plenair'), 'plenair')).toBe(false)
})

test('B26 an outcome is on its board from its closing until it is open again', () => {
  const rounds = [round(1, 50)]
  const shut = poll('a', { state: 'closed', boardId: 'plenair', rounds })
  expect(closedPollsOnBoard(withPolls('samen', [shut]), 'plenair')).toEqual([shut])
  expect(boardPolls(withPolls('samen', [shut]), 'plenair').isFresh).toBe(true)
  const again = { ...shut, state: 'open' as const, round: 2 }
  expect(closedPollsOnBoard(withPolls('samen', [again]), 'plenair')).toEqual([])
})

test('B25 the home shows the outcome of the running step, and between meetings that of the past week', () => {
  const day = 24 * 60 * 60_000
  const ofStep = poll('a', { state: 'closed', stepId: 'samen', rounds: [round(1, 50)] })
  const byHand = poll('b', { state: 'closed', rounds: [round(1, 60)] })
  const state = withPolls('samen', [ofStep, byHand])
  expect(outcomesOnHome(state, 100).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(outcomesOnHome({ ...state, live: {} }, 60 + 6 * day)).toHaveLength(2)
  expect(outcomesOnHome({ ...state, live: {} }, 60 + 8 * day)).toEqual([])
  expect(outcomesOnHome(withPolls('pauze', [ofStep, byHand]), 100).map(({ id }) => id)).toEqual(['b'])
})

test('B26 answers are expected from participants who take part now', () => {
  const state = withPolls('samen', [])
  const here = { meetingId: 'm1', here: true, at: 1 }
  const attendance = new Map([
    ['kim', here],
    ['ali', { ...here, here: false }],
    ['nora', here],
  ])
  expect(expectedAnswers({ ...state, attendance })).toBe(1)
  expect(expectedAnswers({ ...state, attendance, live: {} })).toBe(3)
})

test('B26 dots of a chosen round are drawn, those of the last one else', () => {
  const result = (totals: Record<string, number>) => ({
    stippen: { kind: 'dots' as const, totals, people: 2 },
  })
  const shut = poll('a', {
    state: 'closed',
    questions: [dots],
    rounds: [round(1, 50, result({ x: 1 })), round(2, 60, result({ x: 2, y: 1 }))],
  })
  expect(dotCounts(shut, undefined)).toEqual([
    { key: 'x', dots: 2, isMost: true },
    { key: 'y', dots: 1, isMost: false },
  ])
  expect(dotCounts(shut, 1)).toEqual([{ key: 'x', dots: 1, isMost: true }])
})
