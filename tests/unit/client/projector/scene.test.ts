import { describe, expect, test } from 'vitest'
import { type Scene, sceneKey, sceneOf } from '../../../../client/projector/scene.ts'
import type { Live, Screen } from '../../../../shared/space/meeting/live.ts'
import type { Poll } from '../../../../shared/space/meeting/poll.ts'
import type { MeetingState } from '../../../../shared/space/meeting/state.ts'
import type { SpaceState } from '../../../../shared/space/model.ts'
import { group, meeting, poll, step } from '../../shared/space/meetingFixture.ts'
import { board, byId, member, space } from '../../shared/space/spaceFixture.ts'

const minute = 60_000
const now = 100 * minute
const people = [member('f', 'facilitator'), member('a', 'participant'), member('b', 'participant')]
const boards = [
  board('all', { stepId: 'together' }),
  board('other'),
  board('mine', { kind: 'solo', members: ['a'] }),
  board('ours', { kind: 'group', members: ['a', 'b'] }),
  board('gone', { removedAt: 1 }),
]
const duos = { by: 'size', size: 2, mix: 'mixed' } as const
const solo = { by: 'solo', size: 1, mix: 'mixed' } as const
const startedAt = now - 10 * minute

/** A meeting of which this step runs for ten minutes; null: the lobby of it. */
function running(current: string | null, live: Partial<Live> = {}, polls: Poll[] = []): SpaceState {
  const runs = (id: string) => (id === current ? { startedAt } : {})
  const steps = [
    step('alone', { order: 1, grouping: solo, layout: 'card', ...runs('alone') }),
    step('duos', { order: 2, grouping: duos, ...runs('duos') }),
    step('together', { order: 3, boardId: 'all', ...runs('together') }),
    step('listen', { order: 4, layout: '', ...runs('listen') }),
    step('pause', { order: 5, kind: 'break', layout: '', ...runs('pause') }),
  ]
  const meetings = [meeting('m1', { startedAt: now - 60 * minute, currentStepId: current })]
  const groups = [group('g1', 'duos', { members: ['a', 'b'], boardId: 'ours' })]
  return space(
    people,
    boards,
    {},
    {
      ...{ meetings: byId(meetings), steps: byId(steps), groups: byId(groups), polls: byId(polls) },
      live: { meetingId: 'm1', ...live },
    },
  )
}

function between(meetings: MeetingState['meetings']): SpaceState {
  return space(people, boards, {}, { meetings })
}

const chosen = (show: Screen['show'], rest: Partial<Screen> = {}): Screen => ({
  show,
  boardId: null,
  pollId: null,
  ...rest,
})
const gather = (boardId: string, at = now - minute) =>
  ({ kind: 'gather', id: 'x', boardId, rect: { x: 1, y: 2, w: 3, h: 4 }, by: 'f', at }) as const
const follow = (boardId: string, at = now - minute) =>
  ({ kind: 'follow', id: 'x', boardId, leaderId: 'f', heldUntil: null, at }) as const
const openPoll = (change: Partial<Poll> = {}) =>
  poll('p', { state: 'open', openedAt: now - 2 * minute, ...change })
const round = (closedAt: number, people = 3) => ({
  ...{ round: 1, openedAt: closedAt - minute, closedAt, people },
  results: { q1: { kind: 'scale' as const, counts: [0, 0, 0, 3, 0], mean: 4, people } },
})
const closedPoll = (closedAt: number, people = 3) =>
  poll('p', { state: 'closed', openedAt: closedAt - minute, rounds: [round(closedAt, people)] })
const message = (at: number, text = 'Nog 60 seconden') => ({ id: 'm', text, by: 'f', at })

const nameOf = (state: SpaceState, at = now): Scene['name'] => sceneOf(state, at).name

describe('B23 the shared screen shows by itself', () => {
  test('a welcome when nothing was planned, before a meeting and in its lobby', () => {
    expect(nameOf(space(people))).toBe('welcome')
    expect(nameOf(between(byId([meeting('m1')])))).toBe('welcome')
    expect(nameOf(running(null))).toBe('welcome')
  })

  test('thanks for an hour after the end, of the meeting that ended last', () => {
    const ended = (id: string, endedAt: number) => meeting(id, { startedAt: 1, endedAt })
    const state = between(byId([ended('m1', now - 2 * minute), ended('m2', now - minute)]))
    expect(sceneOf(state, now)).toMatchObject({ name: 'thanks', meeting: { id: 'm2' } })
    expect(nameOf(state, now + 58 * minute)).toBe('thanks')
    expect(nameOf(state, now + 59 * minute)).toBe('welcome')
  })

  test('the question while people work alone, in groups or without a board', () => {
    for (const id of ['alone', 'duos', 'listen']) {
      expect(sceneOf(running(id), now)).toMatchObject({ name: 'question', step: { id } })
    }
  })

  test('the board of everyone on a step with one', () => {
    expect(sceneOf(running('together'), now)).toMatchObject({
      ...{ name: 'board', board: { id: 'all' }, rect: null, leaderId: null },
      step: { id: 'together' },
    })
  })

  test('a break as a break', () => {
    expect(nameOf(running('pause'))).toBe('break')
  })
})

describe('B22 where everyone is drawn to, the screen goes too', () => {
  test('the board and rectangle to which people are gathered', () => {
    expect(sceneOf(running('duos', { attention: gather('all') }), now)).toMatchObject({
      ...{ name: 'board', board: { id: 'all' }, rect: { x: 1, y: 2, w: 3, h: 4 }, leaderId: null },
    })
  })

  test('the board of who is followed', () => {
    expect(sceneOf(running('pause', { attention: follow('other') }), now)).toMatchObject({
      ...{ name: 'board', board: { id: 'other' }, rect: null, leaderId: 'f' },
    })
  })

  test.each(['mine', 'ours', 'gone', 'nowhere'])('B18 the board %s is never shown, by whatever way', (id) => {
    expect(nameOf(running('duos', { attention: gather(id) }))).toBe('question')
    expect(nameOf(running('duos', { attention: follow(id) }))).toBe('question')
    expect(nameOf(running('duos', { screen: chosen('board', { boardId: id }) }))).toBe('question')
    expect(nameOf(running('duos', { screen: chosen('reading', { boardId: id }) }))).toBe('question')
    const state = running('together')
    const steps = new Map([...state.steps, ['together', step('together', { boardId: id, startedAt })]])
    expect(nameOf({ ...state, steps })).toBe('question')
  })
})

describe('B25 polls', () => {
  test('an open poll asks to vote, opened by the step or by hand', () => {
    const byStep = openPoll({ openedAt: startedAt, stepId: 'together' })
    expect(sceneOf(running('together', {}, [byStep]), now)).toMatchObject({ name: 'vote', poll: { id: 'p' } })
    expect(nameOf(running('duos', {}, [openPoll()]))).toBe('vote')
    expect(nameOf(running(null, {}, [openPoll()]))).toBe('vote')
  })

  test('a poll of an earlier step or one for days does not take the screen', () => {
    expect(nameOf(running('together', {}, [openPoll({ openedAt: startedAt - 1 })]))).toBe('board')
    const forDays = openPoll({ closesAt: now + 3 * 24 * 60 * minute })
    expect(nameOf(running('together', {}, [forDays]))).toBe('board')
    expect(nameOf(running('together', {}, [openPoll({ closesAt: now + 5 * minute })]))).toBe('vote')
  })

  test('the outcome stands for five minutes, then the step comes back', () => {
    const state = running('together', {}, [closedPoll(now - minute)])
    expect(sceneOf(state, now)).toMatchObject({ name: 'result', round: { round: 1 } })
    expect(nameOf(state, now + 4 * minute)).toBe('board')
  })

  test('the outcome that somebody pages through stays until something else is asked for', () => {
    const state = running('together', {}, [closedPoll(now - minute)])
    const held = sceneKey(sceneOf(state, now))
    const later = now + 60 * minute
    expect(sceneOf(state, later, held).name).toBe('result')
    expect(sceneOf(state, later, `${held}0`).name).toBe('board')
    const gathered = running('together', { attention: gather('all', now) }, [closedPoll(now - minute)])
    expect(sceneOf(gathered, later, held).name).toBe('board')
    expect(sceneOf(running('together', {}, [closedPoll(startedAt)]), now, held).name).toBe('board')
  })

  test('what the start of a step closed stays with the step before', () => {
    expect(nameOf(running('together', {}, [closedPoll(startedAt)]))).toBe('board')
  })

  test('a poll that nobody answered shows no outcome', () => {
    expect(nameOf(running('together', {}, [closedPoll(now - minute, 0)]))).toBe('board')
  })

  test('what asked for attention last goes first', () => {
    const gathered = (at: number) => ({ attention: gather('all', at) })
    expect(nameOf(running('duos', gathered(now - 3 * minute), [openPoll()]))).toBe('vote')
    expect(nameOf(running('duos', gathered(now - minute), [openPoll()]))).toBe('board')
    expect(nameOf(running('duos', gathered(now - 3 * minute), [closedPoll(now - minute)]))).toBe('result')
  })
})

describe('B23 what a facilitator chooses for the screen', () => {
  test('goes before the step, attention and polls', () => {
    const under = { attention: gather('all') }
    const show = (screen: Screen) => sceneOf(running('together', { ...under, screen }, [openPoll()]), now)
    expect(show(chosen('lobby')).name).toBe('welcome')
    expect(show(chosen('question'))).toMatchObject({ name: 'question', step: { id: 'together' } })
    expect(show(chosen('board', { boardId: 'other' }))).toMatchObject({
      name: 'board',
      board: { id: 'other' },
    })
    expect(show(chosen('reading', { boardId: 'other' }))).toMatchObject({
      name: 'reading',
      board: { id: 'other' },
    })
    expect(show(chosen('poll', { pollId: 'p' })).name).toBe('vote')
    expect(show(chosen('auto')).name).toBe('board')
  })

  test('an outcome that was chosen stays', () => {
    const screen = chosen('poll', { pollId: 'p' })
    const state = running('together', { screen }, [closedPoll(now - 60 * minute)])
    expect(nameOf(state)).toBe('result')
  })

  test('the newest message stays as long as it was chosen', () => {
    const old = message(now - 60 * minute)
    expect(nameOf(running('duos', { message: old, screen: chosen('message') }))).toBe('message')
    expect(nameOf(running('duos', { screen: chosen('message') }))).toBe('question')
  })

  test('what is not there falls back to the step', () => {
    expect(nameOf(running('duos', { screen: chosen('poll', { pollId: 'none' }) }))).toBe('question')
    expect(nameOf(running('duos', { screen: chosen('poll', { pollId: 'p' }) }, [poll('p')]))).toBe('question')
    expect(nameOf(running(null, { screen: chosen('question') }))).toBe('welcome')
    expect(nameOf(running('pause', { screen: chosen('question') }))).toBe('break')
  })
})

describe('B17 a message to everyone', () => {
  test('stands for a moment over whatever is shown', () => {
    const live = { message: message(now), screen: chosen('lobby') }
    expect(nameOf(running('together', live))).toBe('message')
    expect(nameOf(running('together', live), now + 7_999)).toBe('message')
    expect(nameOf(running('together', live), now + 8_000)).toBe('welcome')
  })

  test('stands longer when it is longer, and never too long', () => {
    const long = running('together', { message: message(now, 'a'.repeat(150)) })
    expect(nameOf(long, now + 13_000)).toBe('message')
    const longest = running('together', { message: message(now, 'a'.repeat(400)) })
    expect(nameOf(longest, now + 25_000)).toBe('board')
  })
})

test('a scene has another key when it is about something else, and only then', () => {
  const key = (state: SpaceState) => sceneKey(sceneOf(state, now))
  const keys = [
    key(running(null)),
    key(running('alone')),
    key(running('duos')),
    key(running('together')),
    key(running('pause')),
    key(running('together', { attention: gather('other') })),
    key(running('together', {}, [openPoll()])),
    key(running('together', {}, [closedPoll(now - minute)])),
    key(running('together', { message: message(now) })),
    key(between(byId([meeting('m1', { startedAt: 1, endedAt: now })]))),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(key(running('together', { attention: gather('all') }))).toBe(key(running('together')))
})
