import { describe, expect, it } from 'vitest'
import { sharesNothing } from '../../../../client/board/sharing/sharesNothing.ts'

const zone = (name: string, ...ids: string[]) => ({ name, items: ids.map((id) => ({ id, held: false })) })
const given = new Set(['shape:start-name'])

describe('B18 B19 who wrote something and ticked none of it is told in time', () => {
  it('a card with nothing but the name that it began with has nothing to share', () => {
    expect(sharesNothing([zone('name', 'shape:start-name'), zone('bring')], new Set(['name']), given)).toBe(
      false,
    )
  })

  it('what was written where nothing is ticked does not go along', () => {
    const zones = [zone('name', 'shape:start-name'), zone('bring', 'shape:a'), zone('doubt', 'shape:b')]
    expect(sharesNothing(zones, new Set(['name']), given)).toBe(true)
    expect(sharesNothing(zones, new Set(['name', 'bring']), given)).toBe(false)
  })

  it('a tick at an empty zone shares nothing', () => {
    expect(sharesNothing([zone('bring', 'shape:a'), zone('learn')], new Set(['learn']), given)).toBe(true)
  })

  it('who holds everything back decided about it', () => {
    const held = { name: 'bring', items: [{ id: 'shape:a', held: true }] }
    expect(sharesNothing([held], new Set(), given)).toBe(false)
  })
})
