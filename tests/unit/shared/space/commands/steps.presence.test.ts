import { describe, expect, it } from 'vitest'
import { access } from '../../../../../shared/space/access.ts'
import { takePart } from '../../../../../shared/space/meeting/latecomer.ts'
import { groupOfMember, groupsOf, placeOf } from '../../../../../shared/space/meeting/now.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { poll } from '../meetingFixture.ts'
import { after, byId, member } from '../spaceFixture.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const duos = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('size', 2), ...change })
const solo = (id: string, order: number) => step(id, order, { grouping: grouping('solo', 1) })

function play(steps: readonly Step[], count: number, online: readonly string[]): Play {
  return new Play(sheet(steps, participants(count)), { online: new Set(online) })
}
const first4 = ['p1', 'p2', 'p3', 'p4']

describe('attend and latecomers (B15)', () => {
  it('a latecomer makes a trio, and a second device or a reload changes nothing', () => {
    const p = play([duos('a', 1, { latecomers: 'trio' })], 5, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    p.attend('p5')
    expect(
      p
        .groups('a')
        .map(({ length }) => length)
        .sort(),
    ).toEqual([2, 3])
    const { boardId } = placeOf(p.state, 'p5')
    expect(access(p.state, 'p5', { kind: 'board', boardId: boardId ?? '' })).toBe('write')
    expect(p.do({ type: 'attend' }, 'p5')).toMatchObject({ changes: [], effects: [] })
  })

  it('gives the board of a duo the layout for three when somebody joins it, once, and never takes it back', () => {
    const p = play([duos('a', 1, { latecomers: 'trio', layout: 'duo' }), duos('b', 2)], 6, first4)
    const { werkvorm } = p.world
    p.world.werkvorm = (id) => {
      const facts = werkvorm(id)
      return facts && { ...facts, layouts: ['plenary', 'duo', 'duo-3'] }
    }
    p.do({ type: 'startStep', stepId: 'a' })
    const { effects } = p.do({ type: 'attend' }, 'p5')
    const boardId = placeOf(p.state, 'p5').boardId ?? ''
    const grown = { type: 'growLayout', boardId, from: 'duo', layout: 'duo-3' }
    expect(effects).toMatchObject([grown])
    expect(p.state.boards.get(boardId)?.layout).toBe('duo-3')
    const other = groupsOf(p.state, 'a').find((group) => group.boardId !== boardId)
    expect(p.state.boards.get(other?.boardId ?? '')?.layout).toBe('duo')
    const moved = p.do({ type: 'moveMember', memberId: 'p5', groupId: other?.id ?? '' })
    expect(moved.effects).toMatchObject([{ ...grown, boardId: other?.boardId }])
    expect(p.state.boards.get(boardId)?.layout).toBe('duo-3')
    const fourth = p.do({ type: 'moveMember', memberId: 'p1', groupId: other?.id ?? '' })
    expect(fourth.effects.filter(({ type }) => type === 'growLayout')).toEqual([])
  })

  it('on a solo step a latecomer gets a seeded board of their own, with what the step allows', () => {
    const p = play([{ ...solo('a', 1), allow: 'look', anonymous: true }], 3, ['p1'])
    p.do({ type: 'startStep', stepId: 'a' })
    const { effects } = p.do({ type: 'attend' }, 'p2')
    const group = groupOfMember(p.state, 'a', 'p2')
    expect(effects).toMatchObject([{ type: 'seedBoard', boardId: group?.boardId }])
    expect(p.state.boards.get(group?.boardId ?? '')).toMatchObject({
      kind: 'solo',
      members: ['p2'],
      allow: 'look',
      anonymous: true,
    })
  })

  it('somebody who joins is placed in the same write, before they are in the state', () => {
    const p = play([duos('a', 1)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    const late = { ...member('nieuw', 'participant'), joinedAt: p.world.now }
    const { changes, effects } = takePart(p.state, late, p.world)
    const joined = { map: 'members', key: late.id, value: late } as const
    p.state = after(p.state, { ok: true, changes: [joined, ...changes], effects, result: {} })
    expect(placeOf(p.state, 'nieuw').boardId).toBeDefined()
    expect(changes.some(({ map }) => map === 'members')).toBe(false)
    expect(takePart(p.state, late, p.world)).toEqual({ changes: [], effects: [] })
  })

  it('with nobody there yet the first makes a group, the second joins it', () => {
    const p = play([duos('a', 1)], 2, [])
    p.do({ type: 'startStep', stepId: 'a' })
    p.attend('p1', 'p2')
    expect(p.groups('a')).toEqual([['p1', 'p2']])
    expect(p.state.boards.get(placeOf(p.state, 'p1').boardId ?? '')?.members).toEqual(['p1', 'p2'])
  })

  it('facilitators and observers are noted as present and put in no group', () => {
    const p = play([duos('a', 1)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    p.attend('o', 'f2')
    expect(p.groups('a').flat()).toHaveLength(4)
    p.do({ type: 'endMeeting' })
    expect(p.state.meetings.get('m')?.attended.sort()).toEqual(['f2', 'o', ...first4])
  })

  it('a facilitator who says that somebody does not take part is not overruled by their device', () => {
    const p = play([duos('a', 1), duos('b', 2)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    const place = placeOf(p.state, 'p1')
    p.do({ type: 'setAttendance', memberId: 'p1', here: false })
    p.attend('p1')
    expect(placeOf(p.state, 'p1')).toEqual(place)
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.groups('b').flat().sort()).toEqual(['p2', 'p3', 'p4'])
    p.do({ type: 'setAttendance', memberId: 'p1', here: true })
    expect(p.groups('b').flat().sort()).toEqual(first4)
    expect(p.try({ type: 'setAttendance', memberId: 'weg', here: true })).toMatchObject({
      reason: 'no-such-member',
    })
  })

  it('who joined during the step goes with it when the start is taken back', () => {
    const p = play([solo('a', 1)], 2, ['p1'])
    p.do({ type: 'startStep', stepId: 'a' })
    p.attend('p2')
    p.do({ type: 'undoStart' })
    expect(p.state.groups.size).toBe(0)
    expect([...p.state.boards.values()].every(({ removedAt }) => removedAt !== null)).toBe(true)
  })

  it('is for a meeting that runs', () => {
    const p = play([duos('a', 1)], 2, [])
    for (const command of [
      { type: 'attend' },
      { type: 'raiseHand', raised: true },
      { type: 'setReady', ready: true },
    ] as const) {
      expect(p.try(command, 'p1')).toMatchObject({ code: 'invalid', reason: 'no-meeting-running' })
    }
    expect(takePart(p.state, member('x', 'participant'), p.world)).toEqual({ changes: [], effects: [] })
  })
})

describe('ready and hands (B10, B24)', () => {
  it('one of a group says it for the group; alone together everyone for themselves', () => {
    const p = play([duos('a', 1), step('b', 2)], 5, first4)
    expect(p.try({ type: 'setReady', ready: true }, 'p1')).toMatchObject({ reason: 'no-meeting-running' })
    p.do({ type: 'startMeeting' })
    expect(p.try({ type: 'setReady', ready: true }, 'p1')).toMatchObject({ reason: 'no-step-running' })
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'setReady', ready: true }, 'p1')
    const [[key, value] = []] = p.state.ready
    expect([key, value]).toEqual([groupOfMember(p.state, 'a', 'p1')?.id, 'a'])
    p.do({ type: 'setReady', ready: false }, 'p1')
    expect(p.state.ready.size).toBe(0)
    for (const id of ['p5', 'f', 'o']) {
      expect(p.try({ type: 'setReady', ready: true }, id)).toMatchObject({ reason: 'not-taking-part' })
    }
    p.do({ type: 'startStep', stepId: 'b' })
    p.do({ type: 'setReady', ready: true }, 'p2')
    expect([...p.state.ready]).toEqual([['p2', 'b']])
    expect(p.try({ type: 'setReady', ready: true }, 'f')).toMatchObject({ reason: 'not-taking-part' })
  })

  it('a hand keeps its turn, and a facilitator or its owner lowers it', () => {
    const p = play([step('a', 1)], 2, ['p1', 'p2'])
    p.do({ type: 'startMeeting' })
    p.do({ type: 'raiseHand', raised: true }, 'p1')
    const since = p.world.now
    p.pass(5_000).do({ type: 'raiseHand', raised: true }, 'p1')
    p.do({ type: 'raiseHand', raised: true }, 'o')
    expect([...p.state.hands]).toEqual([
      ['p1', since],
      ['o', since + 5_000],
    ])
    p.do({ type: 'lowerHand', memberId: 'p1' })
    p.do({ type: 'raiseHand', raised: false }, 'o')
    expect(p.state.hands.size).toBe(0)
    expect(p.do({ type: 'lowerHand', memberId: 'p1' }).changes).toEqual([])
    expect(p.try({ type: 'lowerHand', memberId: 'weg' })).toMatchObject({ reason: 'no-such-member' })
  })
})

describe('endMeeting', () => {
  it('keeps who was there and how long, and clears everything live', () => {
    const p = play([duos('a', 1, { allow: 'look' })], 3, ['p1', 'p2'])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'sendMessage', text: 'Bijna' })
    p.do({ type: 'showOnScreen', show: 'lobby' })
    p.do({ type: 'setReady', ready: true }, 'p1')
    p.do({ type: 'raiseHand', raised: true }, 'p1')
    p.pass(120_000).do({ type: 'endMeeting' })
    expect(p.state.live).toEqual({})
    expect([p.state.ready.size, p.state.hands.size]).toEqual([0, 0])
    expect(p.state.meetings.get('m')).toMatchObject({
      endedAt: p.world.now,
      currentStepId: null,
      attended: ['p1', 'p2'],
    })
    expect(p.state.steps.get('a')).toMatchObject({ startedAt: null, spentMs: 120_000 })
    expect([...p.state.boards.values()].map(({ allow }) => allow)).toEqual(['everything'])
    expect(p.try({ type: 'endMeeting' })).toMatchObject({ reason: 'no-meeting-running' })
  })

  it('closes open polls of its steps, each once; one with a closing date stays open (B25)', () => {
    const p = play([step('a', 1), step('b', 2)], 1, ['p1'])
    p.state = {
      ...p.state,
      polls: byId([
        poll('stap', { stepId: 'a' }),
        poll('ander', { stepId: 'b', state: 'open', openedAt: 1 }),
        poll('dagen', { stepId: 'a', state: 'open', openedAt: 1, closesAt: 9e12 }),
        poll('los', { state: 'open', openedAt: 1 }),
      ]),
    }
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.do({ type: 'endMeeting' }).effects).toEqual([
      { type: 'closePoll', pollId: 'stap', closedAt: p.world.now },
      { type: 'closePoll', pollId: 'ander', closedAt: p.world.now },
    ])
  })
})

describe('polls of a step (B25)', () => {
  it('open when it starts, close when it ends, and are prepared again when the start is taken back', () => {
    const p = play([step('a', 1), step('b', 2)], 1, ['p1'])
    p.state = {
      ...p.state,
      polls: byId([poll('q', { stepId: 'a' }), poll('oud', { stepId: 'a', state: 'closed' })]),
    }
    const before = p.state.polls
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.state.polls.get('q')).toMatchObject({ state: 'open', round: 1, openedAt: p.world.now })
    expect(p.state.polls.get('oud')?.state).toBe('closed')
    expect(p.do({ type: 'undoStart' }).effects).toEqual([{ type: 'forgetAnswers', pollId: 'q' }])
    expect(p.state.polls).toEqual(before)
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.pass(1).do({ type: 'startStep', stepId: 'b' }).effects).toContainEqual({
      type: 'closePoll',
      pollId: 'q',
      closedAt: p.world.now,
    })
  })
})

describe('who goes, and boards that are in use', () => {
  it('removeMember takes somebody out of groups, boards, presence and what is live', () => {
    const p = play([duos('a', 1)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    const { boardId } = placeOf(p.state, 'p1')
    p.do({ type: 'raiseHand', raised: true }, 'p1')
    p.do({ type: 'gather', boardId: addOpenBoard(p) })
    p.do({ type: 'spotlight', leaderId: 'p1' })
    p.do({ type: 'removeMember', memberId: 'p1' })
    expect(p.groups('a').flat()).not.toContain('p1')
    expect(p.state.boards.get(boardId ?? '')?.members).not.toContain('p1')
    expect([p.state.attendance.has('p1'), p.state.hands.has('p1')]).toEqual([false, false])
    expect(p.state.live.attention).toBeUndefined()
  })

  it('removeMember reaches boards that no group has any more', () => {
    const p = play([duos('a', 1), step('b', 2)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    p.do({ type: 'removeStep', stepId: 'a' })
    p.do({ type: 'removeMember', memberId: 'p1' })
    expect([...p.state.boards.values()].flatMap(({ members }) => members).sort()).toEqual(['p2', 'p3', 'p4'])
  })

  it('what somebody who is gone wrote alone stays closed for all others (B18)', () => {
    const p = play([solo('a', 1)], 2, ['p1', 'p2'])
    p.do({ type: 'startStep', stepId: 'a' })
    const boardId = placeOf(p.state, 'p1').boardId ?? ''
    p.do({ type: 'removeMember', memberId: 'p1' })
    expect(p.state.boards.get(boardId)).toMatchObject({ members: ['p1'], removedAt: null })
    for (const id of p.state.members.keys()) {
      expect(access(p.state, id, { kind: 'board', boardId })).toBe('none')
    }
  })

  it('a board of the step that runs cannot be thrown away; nobody is left looking at one in the bin', () => {
    const p = play([duos('a', 1), step('b', 2)], 4, first4)
    p.do({ type: 'startStep', stepId: 'a' })
    const { boardId = '' } = placeOf(p.state, 'p1')
    expect(p.try({ type: 'removeBoard', boardId })).toMatchObject({ reason: 'step-running' })
    const open = addOpenBoard(p)
    p.do({ type: 'gather', boardId: open })
    p.do({ type: 'showOnScreen', show: 'board', boardId: open })
    p.do({ type: 'removeBoard', boardId: open })
    expect([p.state.live.attention, p.state.live.screen]).toEqual([undefined, undefined])
    p.do({ type: 'startStep', stepId: 'b' })
    p.do({ type: 'removeBoard', boardId })
    p.do({ type: 'startStep', stepId: 'a' })
    expect(placeOf(p.state, 'p1').boardId).toBe(boardId)
    expect(p.state.boards.get(boardId)?.removedAt).toBeNull()
  })

  it('a link that a facilitator renews opens nothing that its owner wrote alone (B18)', () => {
    const p = play([solo('a', 1), solo('b', 2)], 2, ['p1', 'p2'])
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    const boards = ['a', 'b'].map((id) => groupOfMember(p.state, id, 'p1')?.boardId ?? '')
    const other = placeOf(p.state, 'p2').boardId ?? ''
    p.do({ type: 'rotateLinks', which: 'personal' }, 'p1')
    expect(boards.map((id) => p.state.boards.get(id)?.sealed)).toEqual([false, false])
    const { effects } = p.do({ type: 'rotateLinks', which: 'personal', memberId: 'p1' })
    for (const boardId of boards) expect(access(p.state, 'p1', { kind: 'board', boardId })).toBe('none')
    expect(p.state.boards.get(other)?.sealed).toBe(false)
    const { boardId: fresh = '' } = placeOf(p.state, 'p1')
    expect(boards).not.toContain(fresh)
    expect(access(p.state, 'p1', { kind: 'board', boardId: fresh })).toBe('write')
    expect(effects.map(({ type }) => type)).toEqual(['seedBoard', 'replaceKey', 'signOut'])
    p.do({ type: 'undoStart' })
    expect(access(p.state, 'p1', { kind: 'board', boardId: placeOf(p.state, 'p1').boardId ?? '' })).toBe(
      'write',
    )
    expect(groupsOf(p.state, 'a')).toHaveLength(2)
  })
})

function addOpenBoard(p: Play): string {
  return (p.do({ type: 'addBoard', werkvorm: 'leeg' }).result as { boardId: string }).boardId
}
