import { describe, expect, it } from 'vitest'
import { groupOfMember, groupsOf, placeOf } from '../../../../../shared/space/meeting/now.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const duos = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('size', 2), ...change })
const solo = (id: string, order: number) => step(id, order, { grouping: grouping('solo', 1) })

/** Participants of whom all are online. */
function play(steps: readonly Step[], count = 4): Play {
  const people = participants(count)
  return new Play(sheet(steps, people), { online: new Set(people.map(({ id }) => id)) })
}

const group = (p: Play, stepId: string, memberId: string) => groupOfMember(p.state, stepId, memberId)
const idOf = (p: Play, stepId: string, memberId: string) => group(p, stepId, memberId)?.id ?? 'geen'
const boardOf = (p: Play, stepId: string, memberId: string) =>
  p.state.boards.get(group(p, stepId, memberId)?.boardId ?? '')

describe('makeGroups: a preview before the start (B11)', () => {
  it('answers the groups, and the start keeps them and their ids', () => {
    const p = play([duos('a', 1)])
    const { result } = p.do({ type: 'makeGroups', stepId: 'a', seed: 3 })
    const preview = groupsOf(p.state, 'a')
    expect(result).toEqual({ groups: preview.map(({ id, name, members }) => ({ id, name, members })) })
    expect(preview.every(({ boardId }) => boardId === null)).toBe(true)
    p.do({ type: 'startStep', stepId: 'a' })
    expect(groupsOf(p.state, 'a').map(({ boardId: _, ...rest }) => rest)).toEqual(
      preview.map(({ boardId: _, ...rest }) => rest),
    )
  })

  it('another seed shuffles; locked people and names of their own stay', () => {
    const p = play([duos('a', 1)], 8)
    p.do({ type: 'makeGroups', stepId: 'a', seed: 1 })
    const [first] = groupsOf(p.state, 'a')
    const [locked = ''] = first?.members ?? []
    p.do({ type: 'renameGroup', groupId: first?.id ?? '', name: 'De Uilen' })
    p.do({ type: 'lockMember', memberId: locked, groupId: first?.id ?? '', locked: true })
    const seen = new Set<string>()
    for (let seed = 2; seed < 8; seed += 1) {
      p.do({ type: 'makeGroups', stepId: 'a', seed })
      expect(group(p, 'a', locked)).toMatchObject({ id: first?.id, name: 'De Uilen', locked: [locked] })
      seen.add(JSON.stringify(p.groups('a')))
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  it('takes groups by hand, each person once; a plenary step becomes one of groups by hand', () => {
    const p = play([step('a', 1)])
    p.do({
      type: 'makeGroups',
      stepId: 'a',
      groups: [
        ['p1', 'p4'],
        ['p2', 'p3'],
      ],
      locked: ['p4'],
    })
    expect(p.state.steps.get('a')?.grouping.by).toBe('hand')
    expect(groupsOf(p.state, 'a').map(({ members, locked }) => [members, locked])).toEqual([
      [['p1', 'p4'], ['p4']],
      [['p2', 'p3'], []],
    ])
    const twice = p.try({ type: 'makeGroups', stepId: 'a', groups: [['p1'], ['p1', 'p2']] })
    expect(twice).toMatchObject({ reason: 'wrong-groups' })
    expect(p.try({ type: 'makeGroups', stepId: 'a', groups: [['weg']] })).toMatchObject({
      reason: 'no-such-member',
    })
    expect(p.try({ type: 'makeGroups', stepId: 'a', groups: [['f', 'p1']] })).toMatchObject({
      reason: 'not-taking-part',
    })
  })

  it('divides in another way when told; the names follow', () => {
    const p = play([duos('a', 1)], 6)
    p.do({ type: 'makeGroups', stepId: 'a' })
    p.do({ type: 'makeGroups', stepId: 'a', grouping: grouping('count', 2) })
    expect(groupsOf(p.state, 'a').map(({ name, members }) => [name, members.length])).toEqual([
      ['Groep 1', 3],
      ['Groep 2', 3],
    ])
  })

  it('before anyone is there all participants are divided; in a meeting only who takes part', () => {
    const p = play([duos('a', 1)], 4)
    p.world.online = new Set()
    p.do({ type: 'makeGroups', stepId: 'a' })
    expect(p.groups('a').flat().length).toBe(4)
    p.do({ type: 'startMeeting' })
    p.attend('p1', 'p2').do({ type: 'makeGroups', stepId: 'a' })
    expect(p.groups('a').flat().sort()).toEqual(['p1', 'p2'])
  })

  it('refuses what has boards, what is not divided, and what is over', () => {
    const p = play([duos('a', 1), step('b', 2)])
    expect(p.try({ type: 'makeGroups', stepId: 'weg' })).toMatchObject({ reason: 'no-such-step' })
    expect(p.try({ type: 'makeGroups', stepId: 'b' })).toMatchObject({ reason: 'not-divided' })
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    const hand = { type: 'makeGroups' as const, groups: [['p1', 'p2']] }
    expect(p.try({ ...hand, stepId: 'a' })).toMatchObject({ reason: 'step-has-boards' })
    expect(p.try({ ...hand, stepId: 'b' })).toMatchObject({ reason: 'step-has-boards' })
    p.do({ type: 'endMeeting' })
    expect(p.try({ type: 'makeGroups', stepId: 'a' })).toMatchObject({ reason: 'meeting-ended' })
  })

  it('who did not come is left out at the start, and nobody sits alone because of it', () => {
    const p = play([duos('a', 1)], 6)
    p.do({
      type: 'makeGroups',
      stepId: 'a',
      groups: [
        ['p1', 'p2'],
        ['p3', 'p4'],
        ['p5', 'p6'],
      ],
    })
    p.world.online = new Set(['p1', 'p2', 'p3'])
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a')).toEqual([['p1', 'p2', 'p3']])
  })

  it('one more than planned makes a trio, two more a duo of their own', () => {
    const plan = [
      ['p1', 'p2'],
      ['p3', 'p4'],
    ]
    const sizes = (count: number) => {
      const p = play([duos('a', 1)], count)
      p.do({ type: 'makeGroups', stepId: 'a', groups: plan })
      p.do({ type: 'startStep', stepId: 'a' })
      return p
        .groups('a')
        .map(({ length }) => length)
        .sort()
    }
    expect(sizes(5)).toEqual([2, 3])
    expect(sizes(6)).toEqual([2, 2, 2])
  })

  it('who is there at the start is no latecomer, also where latecomers choose', () => {
    const p = play([duos('a', 1, { latecomers: 'choice' })], 3)
    p.do({ type: 'makeGroups', stepId: 'a', groups: [['p1', 'p2']] })
    p.do({ type: 'startStep', stepId: 'a' })
    expect(p.groups('a')).toEqual([['p1', 'p2', 'p3']])
  })

  it('new partners are new over steps and meetings (B13)', () => {
    const rounds = [1, 2, 3].map((at) => duos(`r${at}`, at, { grouping: grouping('size', 2, 'newPartner') }))
    const p = play(rounds)
    for (const { id } of rounds) p.do({ type: 'startStep', stepId: id })
    const pairs = rounds.flatMap(({ id }) => p.groups(id).map((pair) => [...pair].sort().join()))
    expect(new Set(pairs).size).toBe(6)
  })
})

describe('who met whom (B13)', () => {
  const rounds = [1, 2].map((at) => duos(`r${at}`, at, { grouping: grouping('size', 2, 'newPartner') }))
  const first = () => play(rounds).do({ type: 'makeGroups', stepId: 'r1' }).result

  it('groups that are made anew do not count as a meeting: the same seed gives the same', () => {
    const p = play(rounds)
    const members = () => p.do({ type: 'makeGroups', stepId: 'r1', seed: 1 }) && p.groups('r1')
    expect(members()).toEqual(members())
  })

  it('nor do groups that are ready for a later step', () => {
    const p = play(rounds)
    const { groups } = first() as { groups: { members: string[] }[] }
    p.do({ type: 'makeGroups', stepId: 'r2', groups: groups.map(({ members }) => members) })
    p.do({ type: 'makeGroups', stepId: 'r1' })
    expect(p.groups('r1')).toEqual(groups.map(({ members }) => members))
  })
})

describe('moving people (B15)', () => {
  it('moves somebody with their screen, and takes the old board away from them', () => {
    const p = play([duos('a', 1)], 4)
    p.do({ type: 'startStep', stepId: 'a' })
    const [from, to] = groupsOf(p.state, 'a')
    const [mover = ''] = from?.members ?? []
    p.do({ type: 'moveMember', memberId: mover, groupId: to?.id ?? '' })
    expect(placeOf(p.state, mover).boardId).toBe(to?.boardId)
    expect(p.state.boards.get(from?.boardId ?? '')?.members).not.toContain(mover)
    expect(p.state.boards.get(to?.boardId ?? '')?.members).toContain(mover)
    const again = p.do({ type: 'moveMember', memberId: mover, groupId: to?.id ?? '' })
    expect(again.changes).toEqual([])
  })

  it('leaves the board of a step before to who worked on it there', () => {
    const p = play([duos('a', 1), step('b', 2, { grouping: grouping('same', 2) })], 4)
    p.do({ type: 'startStep', stepId: 'a' })
    p.do({ type: 'startStep', stepId: 'b' })
    const [from, to] = groupsOf(p.state, 'b')
    const [mover = ''] = from?.members ?? []
    p.do({ type: 'moveMember', memberId: mover, groupId: to?.id ?? '' })
    expect(p.state.boards.get(from?.boardId ?? '')?.members).toContain(mover)
    expect(p.state.boards.get(to?.boardId ?? '')?.members).toContain(mover)
  })

  it('brings in who was at home, but no facilitator or observer, and nobody into a private board', () => {
    const p = play([duos('a', 1), solo('b', 2)])
    p.world.online = new Set(['p1', 'p2'])
    p.do({ type: 'startStep', stepId: 'a' })
    const [first] = groupsOf(p.state, 'a')
    const to = (memberId: string, groupId = first?.id ?? '') =>
      ({ type: 'moveMember', memberId, groupId }) as const
    p.do(to('p4'))
    expect(p.state.attendance.get('p4')).toMatchObject({ here: true, meetingId: 'm' })
    expect(p.try(to('f'))).toMatchObject({ reason: 'not-taking-part' })
    expect(p.try(to('o'))).toMatchObject({ reason: 'not-taking-part' })
    expect(p.try(to('weg'))).toMatchObject({ reason: 'no-such-member' })
    expect(p.try(to('p1', 'weg'))).toMatchObject({ reason: 'no-such-group' })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.try(to('p1', idOf(p, 'b', 'p2')))).toMatchObject({ reason: 'not-divided' })
  })

  it('a private board stays private when the run sheet changes around it (B18)', () => {
    const p = play([solo('a', 1), step('b', 2, { grouping: grouping('same', 1) }), step('c', 3)])
    for (const stepId of ['a', 'b', 'c']) p.do({ type: 'startStep', stepId })
    p.do({ type: 'removeStep', stepId: 'a' })
    const move = { type: 'moveMember', memberId: 'p1', groupId: idOf(p, 'b', 'p2') } as const
    expect(p.try(move)).toMatchObject({ reason: 'not-divided' })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(boardOf(p, 'b', 'p2')).toMatchObject({ kind: 'solo', members: ['p2'] })
  })

  it('who becomes facilitator keeps their place', () => {
    const p = play([duos('a', 1)])
    p.do({ type: 'startStep', stepId: 'a' })
    const before = group(p, 'a', 'p1')
    p.do({ type: 'setRole', memberId: 'p1', role: 'facilitator' })
    expect(group(p, 'a', 'p1')).toEqual(before)
    p.do({ type: 'setReady', ready: true }, 'p1')
    expect(p.state.ready.get(before?.id ?? '')).toBe('a')
  })
})

describe('names and own choice', () => {
  it('a group and facilitators name it; its board is called so too (B16)', () => {
    const p = play([duos('a', 1, { title: 'Ideeën' })])
    p.do({ type: 'startStep', stepId: 'a' })
    const own = idOf(p, 'a', 'p1')
    p.do({ type: 'renameGroup', groupId: own, name: 'De Uilen' }, 'p1')
    expect(boardOf(p, 'a', 'p1')?.title).toBe('Ideeën · De Uilen')
    const others = groupsOf(p.state, 'a').find(({ id }) => id !== own)?.id ?? ''
    const rename = { type: 'renameGroup', groupId: others, name: 'X' } as const
    expect(p.try(rename, 'p1')).toEqual({ ok: false, code: 'not-allowed', reason: 'not-yours' })
    p.do(rename, 'f2')
    p.do({ type: 'setRole', memberId: 'p1', role: 'observer' })
    expect(p.try({ ...rename, groupId: own }, 'p1')).toMatchObject({ reason: 'not-yours' })
  })

  it('nobody takes another name by naming their own private group', () => {
    const p = play([solo('a', 1)])
    p.do({ type: 'startStep', stepId: 'a' })
    const rename = { type: 'renameGroup', groupId: idOf(p, 'a', 'p1'), name: 'Persoon 2' } as const
    expect(p.try(rename, 'p1')).toMatchObject({ ok: false })
    expect(p.try(rename, 'f')).toMatchObject({ reason: 'not-divided' })
  })

  it('people choose a group, and may change their mind, on a step where they choose (B11)', () => {
    const p = play([step('a', 1, { grouping: grouping('choice', 2) }), step('b', 2)])
    p.do({ type: 'startStep', stepId: 'a' })
    const [first, second] = groupsOf(p.state, 'a').map(({ id }) => id)
    p.do({ type: 'joinGroup', groupId: first ?? '' }, 'p1')
    p.do({ type: 'joinGroup', groupId: second ?? '' }, 'p1')
    expect(p.groups('a')).toEqual([[], ['p1']])
    expect(p.try({ type: 'joinGroup', groupId: first ?? '' }, 'f')).toMatchObject({
      reason: 'not-taking-part',
    })
    p.do({ type: 'setAttendance', memberId: 'p2', here: false })
    expect(p.try({ type: 'joinGroup', groupId: first ?? '' }, 'p2')).toMatchObject({
      reason: 'not-taking-part',
    })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.try({ type: 'joinGroup', groupId: first ?? '' }, 'p1')).toMatchObject({
      reason: 'group-is-fixed',
    })
  })

  it('elsewhere only a latecomer who may choose, once, and only while the step runs', () => {
    const p = play([duos('a', 1, { latecomers: 'choice' }), duos('b', 2)], 5)
    p.world.online = new Set(['p1', 'p2', 'p3', 'p4'])
    p.do({ type: 'startStep', stepId: 'a' })
    p.attend('p5')
    expect(placeOf(p.state, 'p5')).toMatchObject({ group: undefined, boardId: undefined })
    const [first, second] = groupsOf(p.state, 'a').map(({ id }) => id)
    p.do({ type: 'joinGroup', groupId: first ?? '' }, 'p5')
    expect(p.try({ type: 'joinGroup', groupId: second ?? '' }, 'p5')).toMatchObject({
      reason: 'group-is-fixed',
    })
    expect(p.try({ type: 'joinGroup', groupId: second ?? '' }, 'p1')).toMatchObject({
      reason: 'group-is-fixed',
    })
    p.do({ type: 'startStep', stepId: 'b' })
    expect(p.try({ type: 'joinGroup', groupId: first ?? '' }, 'p5')).toMatchObject({
      reason: 'group-is-fixed',
    })
  })
})
