import { describe, expect, it } from 'vitest'
import { access } from '../../../../../shared/space/access.ts'
import type { Effect } from '../../../../../shared/space/commands/decision.ts'
import { currentStep, groupOfMember, groupsOf, placeOf } from '../../../../../shared/space/meeting/now.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { meeting } from '../meetingFixture.ts'
import { byId } from '../spaceFixture.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const solo = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('solo', 1), ...change })
const duos = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('size', 2), ...change })

const all = new Set(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'])
const play = (steps: readonly Step[], people = participants(4), online: ReadonlySet<string> = all) =>
  new Play(sheet(steps, people), { online })

const boardIds = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'seedBoard' ? [effect.boardId] : []))

describe('startMeeting', () => {
  it('opens the lobby: no step runs, and who is online takes part', () => {
    const p = play([step('s', 1)], participants(4), new Set(['p1', 'p3', 'o', 'f']))
    expect(p.do({ type: 'startMeeting' }).result).toEqual({ meetingId: 'm' })
    expect(p.state.live.meetingId).toBe('m')
    expect(p.state.meetings.get('m')).toMatchObject({ startedAt: p.world.now, currentStepId: null })
    expect([...p.state.attendance.keys()]).toEqual(['p1', 'p3'])
  })

  it('keeps the end of the plan as it is now, also when the first step begins the meeting (B8)', () => {
    const minutes = (of: number) => step(`s${of}`, of, { minutes: of * 10 })
    for (const command of [{ type: 'startMeeting' }, { type: 'startStep', stepId: 's1' }] as const) {
      const p = play([minutes(1), minutes(2)])
      p.do(command)
      expect(p.state.meetings.get('m')?.plannedEnd).toBe(p.world.now + 30 * 60_000)
    }
  })

  it('counts who joined in the twelve hours before, online or not', () => {
    const hours = 60 * 60_000
    const people = participants(3).map((one, at) => ({ ...one, joinedAt: 100_000_000 - (11 + at) * hours }))
    const p = play([step('s', 1)], people, new Set())
    p.do({ type: 'startMeeting' })
    expect([...p.state.attendance.keys()]).toEqual(['p1', 'p2'])
  })

  it('refuses a meeting that runs, has ended or does not exist, and a second one beside it', () => {
    const p = play([step('s', 1)])
    p.state = { ...p.state, meetings: byId([meeting('m'), meeting('n', { order: 2 })]) }
    expect(p.try({ type: 'startMeeting', meetingId: 'weg' })).toMatchObject({ reason: 'no-such-meeting' })
    p.do({ type: 'startMeeting' })
    expect(p.try({ type: 'startMeeting', meetingId: 'm' })).toMatchObject({
      code: 'stale',
      reason: 'meeting-running',
    })
    expect(p.try({ type: 'startMeeting', meetingId: 'n' })).toMatchObject({ reason: 'other-meeting-running' })
    p.do({ type: 'endMeeting' })
    expect(p.try({ type: 'startMeeting', meetingId: 'm' })).toMatchObject({ reason: 'meeting-ended' })
    expect(p.do({ type: 'startMeeting' }).result).toEqual({ meetingId: 'n' })
  })
})

describe('startStep', () => {
  it('starts a meeting that did not run yet, and its timer (B7, B9)', () => {
    const p = play([step('s', 1, { minutes: 3 })])
    p.do({ type: 'startStep', stepId: 's', expectedStep: null })
    expect(p.state.live.meetingId).toBe('m')
    expect(p.state.live.timer).toEqual({
      stepId: 's',
      durationMs: 180_000,
      endsAt: p.world.now + 180_000,
      leftMs: null,
      inputPaused: false,
    })
    expect(currentStep(p.state)?.startedAt).toBe(p.world.now)
  })

  it('two facilitators who press at once advance one step (B7)', () => {
    const p = play([step('a', 1), step('b', 2), step('c', 3)])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b', expectedStep: 'a' }, 'f')
    const second = { type: 'startStep', stepId: 'b', expectedStep: 'a' } as const
    expect(p.try(second, 'f2')).toEqual({ ok: false, code: 'stale', reason: 'other-step' })
    expect(p.try({ ...second, stepId: 'c' }, 'f2')).toMatchObject({ code: 'stale' })
    expect(currentStep(p.state)?.id).toBe('b')
  })

  it('of the step that runs gives its boards again, or stale when a step was expected', () => {
    const p = play([duos('a', 1)])
    const first = p.do({ type: 'startStep', stepId: 'a' })
    expect(p.do({ type: 'startStep', stepId: 'a' })).toEqual({ ...first, changes: [], effects: [] })
    expect(p.try({ type: 'startStep', stepId: 'a', expectedStep: 'a' })).toMatchObject({ code: 'stale' })
  })

  it('refuses unknown steps, a meeting that ended, and one beside another', () => {
    const p = play([step('a', 1), step('b', 2, { meetingId: 'n' }), step('c', 3, { meetingId: 'weg' })])
    p.state = { ...p.state, meetings: byId([meeting('m'), meeting('n', { order: 2 })]) }
    expect(p.try({ type: 'startStep', stepId: 'weg' })).toMatchObject({ reason: 'no-such-step' })
    expect(p.try({ type: 'startStep', stepId: 'c' })).toMatchObject({ reason: 'no-such-meeting' })
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.try({ type: 'startStep', stepId: 'b' })).toMatchObject({ reason: 'other-meeting-running' })
    p.do({ type: 'endMeeting' })
    expect(p.try({ type: 'startStep', stepId: 'a' })).toEqual({
      ok: false,
      code: 'invalid',
      reason: 'meeting-ended',
    })
  })

  it('gives everyone alone a private board with their own name (B18)', () => {
    const people = participants(3).map((one) => ({ ...one, name: 'Sam', discipline: '', organisation: '' }))
    const p = play([solo('a', 1, { title: 'Wie ben ik?' })], people)
    const { result, effects } = p.do({ type: 'startStep', stepId: 'a' })
    expect(groupsOf(p.state, 'a').map(({ name, members }) => [name, members])).toEqual([
      ['Sam', ['p1']],
      ['Sam (2)', ['p2']],
      ['Sam (3)', ['p3']],
    ])
    const boards = groupsOf(p.state, 'a').map(({ id, boardId }) => ({ id: boardId, group: id }))
    expect(result).toEqual({ boards })
    expect(boardIds(effects)).toEqual(boards.map(({ id }) => id))
    for (const { boardId, members } of groupsOf(p.state, 'a')) {
      const board = p.state.boards.get(boardId ?? '')
      expect(board).toMatchObject({ kind: 'solo', members, openToFacilitators: false, stepId: 'a' })
      const readers = [...p.state.members.keys()].filter(
        (id) => access(p.state, id, { kind: 'board', boardId: boardId ?? '' }) !== 'none',
      )
      expect(readers).toEqual(members)
    }
    expect(p.state.boards.get(boards[1]?.id ?? '')?.title).toBe('Wie ben ik? · Sam (2)')
  })

  it('divides who takes part, without facilitators, observers and people at home', () => {
    const p = play([duos('a', 1)], participants(7), new Set(['p1', 'p2', 'p3', 'p5', 'p6', 'f', 'o']))
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a').flat().sort()).toEqual(['p1', 'p2', 'p3', 'p5', 'p6'])
    expect(groupsOf(p.state, 'a').map(({ name }) => name)).toEqual(['Duo 1', 'Duo 2'])
    for (const id of p.groups('a').flat()) {
      const group = groupOfMember(p.state, 'a', id)
      expect(placeOf(p.state, id)).toMatchObject({ boardId: group?.boardId, because: 'step' })
      expect(p.state.boards.get(group?.boardId ?? '')).toMatchObject({
        kind: 'group',
        members: group?.members,
      })
    }
  })

  it('names groups in the language of the space', () => {
    const p = play([step('a', 1, { grouping: grouping('count', 2) })])
    p.state = { ...p.state, meta: { ...p.state.meta, language: 'en' } }
    p.do({ type: 'startStep', stepId: 'a' })
    expect(groupsOf(p.state, 'a').map(({ name }) => name)).toEqual(['Group 1', 'Group 2'])
  })

  it('makes no boards in a break or without a layout, and starts a timer there too (B9)', () => {
    const p = play([
      step('a', 1, { kind: 'break', layout: '', werkvorm: null, minutes: 15 }),
      duos('b', 2, { layout: '', werkvorm: null, minutes: 0 }),
    ])
    expect(p.do({ type: 'startStep', stepId: 'a' }).result).toEqual({ boards: [] })
    expect(p.state.live.timer?.durationMs).toBe(900_000)
    expect(p.do({ type: 'startStep', stepId: 'b' }).result).toEqual({ boards: [] })
    expect(p.state.live.timer).toBeUndefined()
    expect(p.state.boards.size).toBe(0)
    expect(p.groups('b').flat().length).toBe(4)
    expect(placeOf(p.state, 'p1').boardId).toBeUndefined()
  })

  it('lets plenary steps of one part and layout share a board, unless one is anonymous', () => {
    const p = play([
      step('a', 1, { part: 'deel' }),
      step('b', 2, { part: 'deel', allow: 'look' }),
      step('c', 3, { part: 'deel', anonymous: true }),
      step('d', 4),
    ])
    const board = (id: string) => {
      p.do({ type: 'startStep', stepId: id })
      return p.state.steps.get(id)?.boardId
    }
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(board)
    expect(b).toBe(a)
    expect(new Set([a, c, d]).size).toBe(3)
    expect(p.state.boards.get(c ?? '')?.anonymous).toBe(true)
  })

  it('allows on its boards what the step says, and everything after it (B6)', () => {
    const p = play([duos('a', 1, { allow: 'vote' }), step('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    const board = groupOfMember(p.state, 'a', 'p1')?.boardId ?? ''
    expect(access(p.state, 'p1', { kind: 'board', boardId: board })).toBe('read')
    p.do({ type: 'startStep', stepId: 'b' })
    expect(access(p.state, 'p1', { kind: 'board', boardId: board })).toBe('write')
  })

  it('goes back and forth without making anything anew, and keeps the time spent (B7)', () => {
    const p = play([duos('a', 1), solo('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    p.pass(60_000).do({ type: 'startStep', stepId: 'b' })
    const before = { groups: p.state.groups, boards: p.state.boards.size }
    p.pass(30_000).do({ type: 'startStep', stepId: 'a' })
    expect(p.state.groups).toEqual(before.groups)
    expect(p.state.boards.size).toBe(before.boards)
    expect(p.state.steps.get('a')).toMatchObject({ spentMs: 60_000, startedAt: p.world.now })
    expect(p.state.steps.get('b')).toMatchObject({ spentMs: 30_000, startedAt: null })
  })

  it('drops attention, ready marks and hands of the step before', () => {
    const p = play([step('a', 1), step('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'setReady', ready: true }, 'p1')
    p.do({ type: 'raiseHand', raised: true }, 'p2')
    p.do({ type: 'startStep', stepId: 'b' })
    expect([p.state.ready.size, p.state.hands.size, p.state.live.attention]).toEqual([0, 0, undefined])
  })

  it('makes mixed groups when those by hand were not made: nobody is held up', () => {
    const p = play([step('a', 1, { grouping: grouping('hand', 2) })])
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a').map(({ length }) => length)).toEqual([2, 2])
  })

  it('takes over groups and boards with `same`, and grows duos to fours (B11, B14)', () => {
    const p = play(
      [
        duos('a', 1),
        step('b', 2, { grouping: grouping('same', 1) }),
        step('c', 3, { grouping: grouping('grow', 4) }),
        step('d', 4, { grouping: grouping('same', 1), openToFacilitators: false }),
      ],
      participants(8),
      new Set(participants(8).map(({ id }) => id)),
    )
    for (const stepId of ['a', 'b', 'c', 'd']) p.do({ type: 'startStep', stepId })
    expect(p.groups('b')).toEqual(p.groups('a'))
    const boards = (id: string) => groupsOf(p.state, id).map(({ boardId }) => boardId)
    expect(boards('b')).toEqual(boards('a'))
    expect(p.groups('c').map(({ length }) => length)).toEqual([4, 4])
    for (const duo of p.groups('a')) {
      expect(p.groups('c').some((four) => duo.every((id) => four.includes(id)))).toBe(true)
    }
    expect(p.groups('d')).toEqual(p.groups('c'))
    for (const id of boards('d')) expect(boards('c')).not.toContain(id)
  })

  it('with `same` the board opens for who came in between (B18)', () => {
    const p = play(
      [duos('a', 1), step('b', 2, { grouping: grouping('same', 1) })],
      participants(5),
      new Set(['p1', 'p2', 'p3', 'p4']),
    )
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'makeGroups', stepId: 'b' })
    p.world.online = all
    p.do({ type: 'startStep', stepId: 'b' })
    const group = groupOfMember(p.state, 'b', 'p5')
    expect(p.state.boards.size).toBe(2)
    expect(p.state.boards.get(group?.boardId ?? '')?.members).toEqual(group?.members)
    p.do({ type: 'undoStart' })
    expect([...p.state.boards.values()].flatMap(({ members }) => members)).not.toContain('p5')
  })

  it('gives who came online since the meeting began a place, whether they said so or not', () => {
    const p = play([solo('a', 1)], participants(2), new Set(['p1']))
    p.do({ type: 'startMeeting' })
    p.world.online = all
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a')).toEqual([['p1'], ['p2']])
  })

  it('goes on with private boards when `same` follows a solo step', () => {
    const p = play([solo('a', 1), step('b', 2, { grouping: grouping('same', 1) })])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(groupsOf(p.state, 'b').map(({ boardId, name }) => [boardId, name])).toEqual(
      groupsOf(p.state, 'a').map(({ boardId, name }) => [boardId, name]),
    )
    expect([...p.state.boards.values()].every(({ kind }) => kind === 'solo')).toBe(true)
  })

  it('gives empty groups with boards to choose from; until then people are at home', () => {
    const p = play([step('a', 1, { grouping: grouping('choice', 3) })])
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a')).toEqual([[], [], []])
    expect(p.state.boards.size).toBe(3)
    expect(placeOf(p.state, 'p1')).toMatchObject({ boardId: undefined, group: undefined })
  })

  it('gives a trio in a step of duos the layout for three, when the werkvorm has one', () => {
    const p = play([duos('a', 1, { layout: 'duo' })], participants(5))
    const { werkvorm } = p.world
    p.world.werkvorm = (id) => {
      const facts = werkvorm(id)
      return facts && { ...facts, layouts: ['plenary', 'duo', 'duo-3'] }
    }
    const { effects } = p.do({ type: 'startStep', stepId: 'a' })
    expect(effects.map((effect) => effect.type === 'seedBoard' && effect.layout).sort()).toEqual([
      'duo',
      'duo-3',
    ])
    expect(
      groupsOf(p.state, 'a')
        .map(({ boardId }) => p.state.boards.get(boardId ?? '')?.layout)
        .sort(),
    ).toEqual(['duo', 'duo-3'])
  })
})

describe('undoStart (B7)', () => {
  it('puts the step, its timer and its time back, and what the start made in the bin', () => {
    const p = play([duos('a', 1), solo('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    const before = p.pass(50_000).state
    p.do({ type: 'startStep', stepId: 'b' })
    const made = groupsOf(p.state, 'b').map(({ boardId }) => boardId ?? '')
    p.pass(9_000).do({ type: 'undoStart', expectedStep: 'b' })
    expect(p.state.live.timer).toEqual(before.live.timer)
    expect(p.state.steps).toEqual(before.steps)
    expect(p.state.meetings).toEqual(before.meetings)
    expect(p.state.groups).toEqual(before.groups)
    for (const id of made) expect(p.state.boards.get(id)?.removedAt).toBe(p.world.now)
    expect(placeOf(p.state, 'p1')).toEqual(placeOf(before, 'p1'))
  })

  it('keeps groups that were made before the start; they can be made anew', () => {
    const p = play([duos('a', 1)])
    p.do({ type: 'makeGroups', stepId: 'a' })
    const preview = p.state.groups
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'undoStart' })
    expect(p.state.groups).toEqual(preview)
    p.do({ type: 'makeGroups', stepId: 'a', seed: 9 })
  })

  it('ends a meeting that the start began', () => {
    const p = play([step('a', 1)])
    const before = p.state
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'undoStart' })
    expect(p.state.meetings).toEqual(before.meetings)
    expect(p.state.steps).toEqual(before.steps)
    expect(p.state.live).toEqual({})
  })

  it('works for ten seconds, once, and not on another step than was seen', () => {
    const p = play([step('a', 1), step('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.try({ type: 'undoStart', expectedStep: 'a' })).toMatchObject({ code: 'stale' })
    p.do({ type: 'undoStart' })
    expect(p.try({ type: 'undoStart' })).toMatchObject({ reason: 'nothing-to-undo' })
    p.do({ type: 'startStep', stepId: 'b' })
    p.pass(10_001)
    expect(p.try({ type: 'undoStart' })).toMatchObject({ reason: 'nothing-to-undo' })
  })

  it('freezes the boards again of a step whose time was over', () => {
    const p = play([step('a', 1, { pauseInput: true }), step('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    const boardId = p.state.steps.get('a')?.boardId ?? ''
    const timer = p.state.live.timer
    p.state = {
      ...p.state,
      live: { ...p.state.live, ...(timer && { timer: { ...timer, inputPaused: true } }) },
      boards: new Map([...p.state.boards].map(([id, one]) => [id, { ...one, frozen: true }])),
    }
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.state.boards.get(boardId)?.frozen).toBe(false)
    p.do({ type: 'undoStart' })
    expect(p.state.boards.get(boardId)?.frozen).toBe(true)
  })
})
