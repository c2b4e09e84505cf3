import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stamped } from '../../../../server/room/presence.ts'

const stamp = {
  id: 'm1',
  name: 'An "A" }{',
  role: 'participant' as const,
  discipline: 'zorg',
  color: '#123456',
}

describe('the stamp in a presence state', () => {
  it('T26 is the member that readers see, whatever the client wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (state, spaces) => {
        const text = stamped(JSON.stringify(state, null, spaces), stamp)
        expect(JSON.parse(text ?? '')).toEqual(JSON.parse(JSON.stringify({ ...state, member: stamp })))
      }),
    )
  })

  it('T26 wins over members that a client writes itself, once or twice', () => {
    for (const state of ['{"member":{"id":"m2"}}', '{"member":1,"x":"}","member":{"id":"m2"}}']) {
      expect(JSON.parse(stamped(state, stamp) ?? '').member).toEqual(stamp)
    }
  })

  it('stands alone in an empty state and in one with space around it', () => {
    for (const state of ['{}', ' { } ', '{\n}\n']) {
      expect(JSON.parse(stamped(state, stamp) ?? '')).toEqual({ member: stamp })
    }
  })

  it('is refused to what is no object', () => {
    for (const state of ['', '[]', '1', '"x"', '{', '{"a":1}}', 'true']) {
      expect(stamped(state, stamp)).toBeUndefined()
    }
    expect(stamped('null', stamp)).toBe('null')
  })
})
