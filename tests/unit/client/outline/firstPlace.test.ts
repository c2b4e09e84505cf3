import { expect, test } from 'vitest'
import { askedForMove, askedIn, placeToCome, readTyped } from '../../../../client/outline/firstPlace.ts'
import type { OutlineZone } from '../../../../shared/board/outline/types.ts'

const areas = [{ x: 0, y: 0, w: 100, h: 100 }]
const axis = (name: string) => ({ name, title: name, kind: 'number', from: 0, to: 100 }) as const
const zone = (name: string, more: Partial<OutlineZone> = {}): OutlineZone => ({
  ...{ name, title: name, question: '', areas, items: [] },
  ...more,
})
const outline = (...zones: OutlineZone[]) => ({ zones, elsewhere: [], items: new Map(), links: [] })
const map = zone('map', { axes: { x: axis('interest'), y: axis('influence') } })

test('B31 from where it waits a note goes only with all its values, on an axis of its own with the one that is given', () => {
  const waiting = askedIn(outline(map, zone('unplaced')), 'map')
  if (!waiting) throw new Error('A map asks for values')
  expect(readTyped(waiting, {}, 'last')).toEqual({ values: {}, wrong: [], canPut: false })
  expect(readTyped(waiting, { x: '80' }, 'left')).toMatchObject({ wrong: [], canPut: false })
  expect(readTyped(waiting, { x: '80' }, 'last')).toMatchObject({ wrong: ['y'], canPut: false })
  expect(readTyped(waiting, { x: '80', y: '101' }, 'left')).toMatchObject({ wrong: ['y'], canPut: false })
  expect(readTyped(waiting, { x: '80', y: '20' }, 'last')).toEqual({
    ...{ values: { x: 80, y: 20 }, wrong: [], canPut: true },
  })
  expect(readTyped(waiting, {}, 'whole')).toMatchObject({ wrong: ['x', 'y'], canPut: false })
  const middle = askedIn(outline(map), 'map')
  if (!middle) throw new Error('A map asks for values')
  expect(readTyped(middle, { x: '80' }, 'last')).toEqual({ values: { x: 80 }, wrong: [], canPut: true })
})

test('B31 a move asks for what it would change: not for a date that the next lane has too', () => {
  const lane = (name: string, to = 100) => zone(name, { axes: { x: { ...axis('date'), to } } })
  const board = outline(lane('steps'), lane('milestones'), lane('other', 50), zone('plain'), map)
  const item = { zone: 'steps', value: { x: 40 } }
  expect(askedForMove(board, item, 'milestones')).toBeUndefined()
  expect(askedForMove(board, item, 'plain')).toBeUndefined()
  expect(askedForMove(board, item, 'other')).toMatchObject({ zone: 'other' })
  expect(askedForMove(board, item, 'map')).toMatchObject({ zone: 'map', title: 'map' })
  expect(askedForMove(board, { zone: 'plain', value: {} }, 'steps')).toMatchObject({ zone: 'steps' })
})

test('B31 values are asked in a zone with axes, and for what waits for its place', () => {
  const board = outline(map, zone('unplaced'), zone('plain'))
  expect(askedIn(board, 'plain')).toBeUndefined()
  expect(askedIn(board, undefined)).toBeUndefined()
  expect(placeToCome(board, 'unplaced')).toMatchObject({ zone: 'map', waits: { name: 'unplaced' } })
  expect(placeToCome(board, 'map')).toBeUndefined()
  expect(placeToCome(outline(zone('unplaced')), 'unplaced')).toBeUndefined()
})
