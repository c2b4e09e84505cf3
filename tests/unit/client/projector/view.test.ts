import { expect, test } from 'vitest'
import { between, boardView } from '../../../../client/projector/boardView.ts'
import { lookingAt } from '../../../../client/sync/lookingAt.ts'
import { drawBoard } from '../../../../client/tiles/drawing.ts'
import { byId, note } from '../tiles/tileRecords.ts'

const none = new Map()

test('B23 a note alone is not a wall of colour, and a gathered part is shown as it was asked for', () => {
  const drawing = drawBoard(none, byId([note('a', { x: 0, y: 0 })]))
  const view = boardView(drawing, undefined)
  expect(view).toMatchObject({ w: 1600, h: 800 })
  expect(boardView(drawing, { x: 10, y: 20, w: 900, h: 500 })).toEqual({ x: 10, y: 20, w: 900, h: 500 })
  expect(boardView(drawing, { x: 0, y: 0, w: 10, h: 10 })).toEqual({ x: -195, y: -107.5, w: 400, h: 225 })
})

test('B22 where the leader looks is read from what their pages tell; of two pages the one that told last', () => {
  const client = (id: string, v: unknown, updatedAt: number) => ({
    state: { member: { id }, v },
    updatedAt,
  })
  const clients = [
    client('nora', [-100, -50, 2, 1000, 500], 5),
    client('nora', [0, 0, 1, 300, 200], 4),
    client('kim', [0, 0, 1, 10, 10], 9),
  ]
  expect(lookingAt(clients, 'nora')).toEqual({ x: 100, y: 50, w: 500, h: 250 })
  expect(lookingAt(clients, 'ali')).toBeUndefined()
})

test.each([
  undefined,
  null,
  'x',
  [1, 2, 3],
  [0, 0, 0, 10, 10],
  [0, 0, Number.NaN, 10, 10],
  [0, 0, 1, -5, 10],
])('a view that makes no sense (%s) is none', (v) => {
  expect(lookingAt([{ state: { member: { id: 'nora' }, v }, updatedAt: 1 }], 'nora')).toBeUndefined()
  expect(lookingAt([{ state: null, updatedAt: 1 }], 'nora')).toBeUndefined()
})

test('a view glides there and arrives', () => {
  const [from, to] = [
    { x: 0, y: 0, w: 100, h: 100 },
    { x: 100, y: 200, w: 50, h: 50 },
  ]
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
  expect(between(from, to, 0.5).x).toBeGreaterThan(50)
})
