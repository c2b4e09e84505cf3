import { describe, expect, it } from 'vitest'
import { access, screenMember } from '../../../../../shared/space/access.ts'
import { commandSchema } from '../../../../../shared/space/commands/index.ts'
import { groupOfMember, placeOf } from '../../../../../shared/space/meeting/now.ts'
import { poll } from '../meetingFixture.ts'
import { board, byId } from '../spaceFixture.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

/** A step in duos, one of everyone, an open board and one in the bin. */
function play(): Play {
  const steps = [step('a', 1, { grouping: grouping('size', 2) }), step('b', 2)]
  const state = sheet(steps, participants(4))
  const boards = byId([board('open'), board('weggegooid', { removedAt: 1 })])
  const p = new Play({ ...state, boards }, { online: new Set(['p1', 'p2', 'p3', 'p4']) })
  p.do({ type: 'startStep', stepId: 'a' })
  return p
}
const privateBoard = (p: Play) => groupOfMember(p.state, 'a', 'p1')?.boardId ?? ''

describe('gather and follow (B22)', () => {
  it('gather brings everyone to one board and rectangle, until it is released', () => {
    const p = play()
    const before = placeOf(p.state, 'p1')
    const rect = { x: 0, y: 1, w: 100, h: 50 }
    p.do({ type: 'gather', boardId: 'open', rect })
    expect(p.state.live.attention).toMatchObject({ kind: 'gather', boardId: 'open', rect, by: 'f' })
    for (const id of p.state.members.keys()) expect(placeOf(p.state, id).boardId).toBe('open')
    p.do({ type: 'release' })
    expect(placeOf(p.state, 'p1')).toEqual(before)
    expect(p.try({ type: 'release' })).toMatchObject({ reason: 'nothing-to-release' })
  })

  it('a rectangle lies where boards are', () => {
    const rect = { x: -1e7, y: 1e7, w: 1e7, h: 1 }
    const parse = (change: object) =>
      commandSchema.safeParse({ type: 'gather', boardId: 'open', rect: { ...rect, ...change } }).success
    expect(parse({})).toBe(true)
    for (const change of [{ x: -1.1e7 }, { x: 1e308 }, { y: 1.1e7 }, { w: 1.1e7 }, { h: 1e308 }, { h: 0 }])
      expect(parse(change), JSON.stringify(change)).toBe(false)
  })

  it('never brings people to a board that not all may read, or that is not there', () => {
    const p = play()
    for (const boardId of [privateBoard(p), 'weggegooid', 'weg']) {
      expect(p.try({ type: 'gather', boardId })).toMatchObject({ reason: 'no-such-board' })
      expect(p.try({ type: 'spotlight', boardId })).toMatchObject({ reason: 'no-such-board' })
      expect(p.try({ type: 'showOnScreen', show: 'board', boardId })).toMatchObject({
        reason: 'no-such-board',
      })
    }
    expect(p.try({ type: 'spotlight', leaderId: 'p1' })).toMatchObject({ reason: 'no-such-board' })
    p.do({ type: 'startStep', stepId: 'b' })
    p.do({ type: 'spotlight' })
    expect(p.state.live.attention?.boardId).toBe(p.state.steps.get('b')?.boardId)
  })

  it('people follow the sender, or whom they hand it to, where they were', () => {
    const p = play()
    p.do({ type: 'spotlight', boardId: 'open' })
    expect(p.state.live.attention).toMatchObject({ kind: 'follow', leaderId: 'f', heldUntil: null })
    p.do({ type: 'spotlight', leaderId: 'p2' }, 'f2')
    expect(p.state.live.attention).toMatchObject({ leaderId: 'p2', boardId: 'open' })
    expect(p.try({ type: 'spotlight', leaderId: 'weg' })).toMatchObject({ reason: 'no-such-member' })
    expect(p.try({ type: 'release' }, 'p1')).toMatchObject({ code: 'not-allowed' })
    p.do({ type: 'release' }, 'p2')
    expect(p.state.live.attention).toBeUndefined()
  })

  it('held: for five minutes at most', () => {
    const p = play()
    p.do({ type: 'spotlight', boardId: 'open', held: true })
    const until = p.world.now + 300_000
    expect(p.state.live.attention).toMatchObject({ heldUntil: until })
    p.world.now += 60_000
    p.do({ type: 'spotlight', boardId: 'open', held: true })
    expect(p.state.live.attention, 'going on does not begin them anew').toMatchObject({ heldUntil: until })
    p.world.now += 300_000
    p.do({ type: 'spotlight', boardId: 'open', held: true })
    expect(p.state.live.attention).toMatchObject({ heldUntil: p.world.now + 300_000 })
  })

  it('is for a meeting that runs', () => {
    const p = play()
    p.do({ type: 'endMeeting' })
    expect(p.state.live.attention).toBeUndefined()
    expect(p.try({ type: 'gather', boardId: 'open' })).toMatchObject({ reason: 'no-meeting-running' })
    expect(p.try({ type: 'spotlight', boardId: 'open' })).toMatchObject({ reason: 'no-meeting-running' })
    expect(p.try({ type: 'sendMessage', text: 'x' })).toMatchObject({ reason: 'no-meeting-running' })
  })
})

describe('the shared screen (B23)', () => {
  it('shows what is asked until the next step; auto leaves it to the step', () => {
    const p = play()
    p.state = { ...p.state, polls: byId([poll('q')]) }
    p.do({ type: 'showOnScreen', show: 'poll', pollId: 'q', boardId: 'open' })
    expect(p.state.live.screen).toEqual({ show: 'poll', pollId: 'q', boardId: null })
    p.do({ type: 'showOnScreen', show: 'board', boardId: 'open' })
    expect(p.state.live.screen).toEqual({ show: 'board', pollId: null, boardId: 'open' })
    expect(access(p.state, screenMember, { kind: 'board', boardId: 'open' })).toBe('read')
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.state.live.screen).toBeUndefined()
    p.do({ type: 'showOnScreen', show: 'lobby' })
    p.do({ type: 'showOnScreen', show: 'auto' })
    expect(p.state.live.screen).toBeUndefined()
    expect(p.try({ type: 'showOnScreen', show: 'poll' })).toMatchObject({ reason: 'no-such-poll' })
  })

  it('shows the reading of a board that everyone may read, and of no other', () => {
    const p = play()
    p.do({ type: 'showOnScreen', show: 'reading', boardId: 'open' })
    expect(p.state.live.screen).toEqual({ show: 'reading', pollId: null, boardId: 'open' })
    for (const board of p.state.boards.values()) {
      if (board.kind === 'plenary') continue
      const asked = p.try({ type: 'showOnScreen', show: 'reading', boardId: board.id })
      expect(asked).toMatchObject({ reason: 'no-such-board' })
    }
  })

  it('gets a link with a key of its own', () => {
    const p = play()
    const { result, effects } = p.do({ type: 'openScreen' })
    const [effect, ...rest] = effects
    expect(effect).toMatchObject({ type: 'replaceKey', kind: 'screen', memberId: null })
    expect(rest).toEqual([{ type: 'signOut', memberId: screenMember, keepCurrent: false }])
    const key = effect?.type === 'replaceKey' ? effect.key : ''
    expect(result).toEqual({ link: `https://bord.test/s/ruimte/scherm#k=${key}` })
  })
})

describe('messages (B17)', () => {
  it('to everyone stand in the space; to one group on its board, where only they read it', () => {
    const p = play()
    p.do({ type: 'sendMessage', text: '  Nog een\nminuut ' })
    expect(p.state.live.message).toMatchObject({ text: 'Nog een\nminuut', by: 'f', at: p.world.now })
    const group = groupOfMember(p.state, 'a', 'p1')?.id ?? ''
    const own = p.do({ type: 'sendMessage', text: 'Goed bezig', groupId: group })
    expect(own.changes).toEqual([])
    expect(own.effects).toMatchObject([
      { type: 'messageBoard', boardId: privateBoard(p), message: { text: 'Goed bezig', by: 'f' } },
    ])
    expect(p.try({ type: 'sendMessage', text: 'x', groupId: 'weg' })).toMatchObject({
      reason: 'no-such-group',
    })
  })

  it('a group without a board has nowhere to read it', () => {
    const p = play()
    p.state = {
      ...p.state,
      groups: new Map([...p.state.groups].map(([id, each]) => [id, { ...each, boardId: null }])),
    }
    const groupId = [...p.state.groups.keys()][0] ?? ''
    expect(p.try({ type: 'sendMessage', text: 'x', groupId })).toMatchObject({ reason: 'no-such-board' })
  })
})
