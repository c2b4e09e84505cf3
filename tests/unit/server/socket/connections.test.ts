import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../../server/socket/connection.ts'
import { Connections } from '../../../../server/socket/connections.ts'
import { limits } from '../../../../shared/protocol/limits.ts'
import { screenMember } from '../../../../shared/space/access.ts'
import { noMeetings } from '../../../../shared/space/meeting/state.ts'
import type { Board, Member, Role, SpaceState } from '../../../../shared/space/model.ts'

const member: Member = {
  id: 'kim',
  name: 'Kim',
  discipline: '',
  organisation: '',
  role: 'participant',
  joinedAt: 0,
}
const board: Board = {
  id: 'one',
  title: 'Duo',
  werkvorm: 'leeg',
  settings: {},
  kind: 'group',
  members: ['kim'],
  openToFacilitators: false,
  frozen: false,
  order: 0,
  epoch: 1,
  createdAt: 0,
  removedAt: null,
  layout: 'plenary',
  stepId: null,
  allow: 'everything',
  anonymous: false,
  sealed: false,
  promise: null,
}

function stateWith(change: Partial<Board>): SpaceState {
  const meta = {
    title: '',
    language: 'nl' as const,
    asks: { discipline: false, organisation: false },
    joinCode: '',
    closed: false,
    createdAt: 0,
    expiresAt: null,
  }
  return {
    id: 'space',
    meta,
    members: new Map([['kim', member]]),
    boards: new Map([['one', { ...board, ...change }]]),
    ...noMeetings,
  }
}

/** A connection of Kim to the duo board that remembers why it was closed. */
function connectionOfKim() {
  const closed: string[] = []
  const connection = {
    target: { spaceId: 'space', key: 'space/board:one', document: { kind: 'board', boardId: 'one' } },
    participant: { memberId: 'kim', mayWrite: true, stamp: {} },
    room: { restamp: () => {} },
    epoch: 1,
    missedPings: 0,
    close: (reason: string) => closed.push(reason),
    ping: () => {
      connection.missedPings += 1
    },
    drop: () => closed.push('dropped'),
  }
  return { closed, connection, asConnection: connection as unknown as Connection }
}

function connectionOf(memberId: string, key: string): Connection {
  const { connection } = connectionOfKim()
  const change = {
    target: { ...connection.target, key },
    participant: { ...connection.participant, memberId },
  }
  return { ...connection, ...change } as unknown as Connection
}

function connections(): Connections {
  const nobody = { arrive: () => {}, leave: () => {} }
  return new Connections({ onChange: () => () => {} }, { onRevoked: () => () => {} }, nobody)
}

describe('open connections follow the space', () => {
  it.each([
    ['another duo (T37)', { members: ['ali'] }, ['notAllowed']],
    ['the bin', { removedAt: 1 }, ['noSuchDocument']],
    ['a new epoch', { epoch: 2 }, ['replaced']],
    ['nothing that matters', { title: 'Other' }, []],
  ])('closes who loses a board to %s', (_name, change, expected) => {
    const open = connections()
    const { closed, asConnection } = connectionOfKim()
    open.add(asConnection)
    open.recheck(stateWith(change))
    expect(closed).toEqual(expected)
  })

  it('takes the pen from who is on a board that is frozen (B21)', () => {
    const open = connections()
    const { connection, asConnection } = connectionOfKim()
    open.add(asConnection)
    open.recheck(stateWith({ frozen: true }))
    expect(connection.participant.mayWrite).toBe(false)
  })

  it('drops who missed two heartbeats', () => {
    const open = connections()
    const { closed, asConnection } = connectionOfKim()
    open.add(asConnection)
    for (let beat = 0; beat < limits.heartbeatMisses; beat += 1) open.beat()
    expect(closed).toEqual([])
    open.beat()
    expect(closed).toEqual(['dropped'])
  })

  it.each([
    ['participant', 'kim', limits.connectionsPerMember],
    ['observer', 'kim', limits.connectionsPerMember],
    ['observer', screenMember, limits.connectionsPerMember],
    ['facilitator', 'kim', limits.connectionsPerFacilitator],
  ] as const)('has a bounded number of places per %s (%s)', (role, id, most) => {
    const open = connections()
    for (let place = 0; place < most; place += 1) {
      const key = `space/board:${place}`
      expect(open.hasPlace(key, 'space', { id, role })).toBe(true)
      open.add(connectionOf(id, key))
    }
    expect(open.hasPlace('space/board:more', 'space', { id, role })).toBe(false)
    expect(open.hasPlace('space/board:more', 'space', { id: 'ali', role })).toBe(true)
  })

  it('a participant has a few places on one document, a facilitator and the screen more', () => {
    const open = connections()
    const key = 'space/space'
    const has = (id: string, role: Role) => open.hasPlace(key, 'space', { id, role })
    for (let place = 0; place < limits.connectionsPerMemberDocument; place += 1) {
      expect(has('kim', 'participant')).toBe(true)
      for (const id of ['kim', screenMember]) open.add(connectionOf(id, key))
    }
    expect([has('kim', 'participant'), has('kim', 'observer')]).toEqual([false, false])
    expect([has('kim', 'facilitator'), has(screenMember, 'observer')]).toEqual([true, true])
    expect(open.hasPlace('space/board:one', 'space', { id: 'kim', role: 'participant' })).toBe(true)
  })

  it('the last places of a document are for facilitators and the screen', () => {
    const open = connections()
    const key = 'space/space'
    const has = (id: string, role: Role) => open.hasPlace(key, 'space', { id, role })
    const forAll = limits.connectionsPerDocument - limits.connectionsKept
    for (let place = 0; place < forAll; place += 1) open.add(connectionOf(`fake${place}`, key))
    expect([has('kim', 'participant'), has('ali', 'observer')]).toEqual([false, false])
    for (let place = forAll; place < limits.connectionsPerDocument; place += 1) {
      expect([has('fatma', 'facilitator'), has(screenMember, 'observer')]).toEqual([true, true])
      open.add(connectionOf(`facilitator${place}`, key))
    }
    expect(has('fatma', 'facilitator')).toBe(false)
  })
})
