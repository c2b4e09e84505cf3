import {
  InstancePresenceRecordType,
  type TLInstancePresence,
  type TLPageId,
  type TLShapeId,
} from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { toPresenceRecord, toPresenceState } from '../../../../client/sync/presenceState.ts'
import { limits } from '../../../../shared/protocol/limits.ts'

const member = { id: 'm1', name: 'Ada', role: 'participant', discipline: 'Zorg', color: '#0B6E6E' }

function presence(fields: Partial<TLInstancePresence> = {}): TLInstancePresence {
  return InstancePresenceRecordType.create({
    id: InstancePresenceRecordType.createId('own'),
    userId: 'm1',
    userName: '',
    currentPageId: 'page:page' as TLPageId,
    cursor: { x: 10.123, y: -4.567, type: 'default', rotation: 0 },
    camera: { x: 1.04, y: 2, z: 0.51234 },
    screenBounds: { x: 0, y: 0, w: 1280, h: 800 },
    ...fields,
  })
}

describe('B24 what people see of each other', () => {
  test('cursor, selection, view and whom I follow arrive, with who it is from the server', () => {
    const state = toPresenceState(
      presence({ selectedShapeIds: ['shape:a' as TLShapeId], followingUserId: 'm9' }),
      false,
    )
    const record = toPresenceRecord(7, JSON.parse(JSON.stringify({ ...state, member })), 123)
    expect(record).toMatchObject({
      userId: 'm1',
      userName: 'Ada',
      color: '#0B6E6E',
      cursor: { x: 10.1, y: -4.6 },
      camera: { x: 1, y: 2, z: 0.512 },
      screenBounds: { w: 1280, h: 800 },
      selectedShapeIds: ['shape:a'],
      followingUserId: 'm9',
      meta: { memberId: 'm1', role: 'participant', discipline: 'Zorg', client: 7 },
    })
    expect(record && InstancePresenceRecordType.validate(record)).toBeTruthy()
  })

  test('stays small, also with everything selected and a long trail', () => {
    const points = Array.from({ length: 500 }, (_, index) => ({
      x: index * 1.2345,
      y: -index * 9.8765,
      z: 0.5,
    }))
    const selectedShapeIds = Array.from(
      { length: 4_000 },
      (_, index) => `shape:${'x'.repeat(20)}${index}` as TLShapeId,
    )
    const laser = {
      id: 'l',
      points,
      size: 4,
      color: 'laser',
      opacity: 1,
      state: 'active',
      delay: 0,
      shrink: 0,
      taper: true,
    }
    const state = toPresenceState(presence({ selectedShapeIds, scribbles: [laser] as never }), false)
    expect(JSON.stringify(state).length).toBeLessThan(limits.presenceBytes / 2)
    expect(JSON.stringify(toPresenceState(presence(), false)).length).toBeLessThan(80)
  })

  test('a calm board leaves out trails and selection boxes', () => {
    const brush = { x: 0, y: 0, w: 5, h: 5 }
    expect(toPresenceState(presence({ brush }), false)).toHaveProperty('b')
    expect(toPresenceState(presence({ brush }), true)).not.toHaveProperty('b')
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['no member', { c: [1, 2] }],
    ['a member without id', { member: { name: 'x' } }],
  ])('T26 %s is nobody', (_name, state) => expect(toPresenceRecord(1, state, 0)).toBeUndefined())

  test.each([
    ['numbers that are none', { c: ['a', null], v: [1, 2], b: {} }],
    ['infinite numbers', { c: [Number.POSITIVE_INFINITY, 0] }],
    ['ids that are none', { s: [1, null, 'page:x', {}] }],
    ['a trail of texts', { l: ['a', 'b'] }],
    ['a colour that is none', { member: { ...member, color: 'red;background:url(x)' } }],
    ['odd types everywhere', { c: 1, s: 'x', v: 'y', b: 3, l: {}, f: 9 }],
  ])('T26 %s make a record that the store takes', (_name, state) => {
    const record = toPresenceRecord(1, { member, ...state }, 0)
    expect(record && InstancePresenceRecordType.validate(record)).toBeTruthy()
  })
})
