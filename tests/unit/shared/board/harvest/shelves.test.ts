import { expect, test } from 'vitest'
import { Occupied } from '../../../../../shared/board/harvest/occupied.ts'
import { shelve } from '../../../../../shared/board/harvest/shelves.ts'

const room = { x: 0, y: 0, w: 500, h: 1_000 }
const piece = { w: 200, h: 200, beginsRow: false }

test('rows from the left, as high as the highest in them', () => {
  const high = { ...piece, h: 300 }
  expect(shelve([piece, high, piece], [room], new Occupied(), 20)).toEqual([
    { x: 0, y: 0 },
    { x: 220, y: 0 },
    { x: 0, y: 320 },
  ])
  expect(shelve([high, piece, piece], [room], new Occupied(), 20)[2]).toEqual({ x: 0, y: 320 })
})

test('where the way is blocked a row begins below the first thing that ends', () => {
  const taken = new Occupied([
    { x: 0, y: 0, w: 250, h: 100 },
    { x: 250, y: 0, w: 250, h: 900 },
  ])
  expect(shelve([piece], [room], taken, 20)).toEqual([{ x: 0, y: 120 }])
})

test('nothing comes nearer than the gap', () => {
  const taken = new Occupied([{ x: 205, y: 0, w: 50, h: 1_000 }])
  expect(shelve([piece], [room], taken, 20)).toEqual([{ x: 275, y: 0 }])
})

test('what does not fit goes to the next room, and nothing comes before it', () => {
  const second = { ...room, x: 1_000 }
  const wide = { ...piece, w: 501 }
  expect(shelve([piece, { ...piece, h: 990 }, piece], [room, second], new Occupied(), 20)).toEqual([
    { x: 0, y: 0 },
    { x: 220, y: 0 },
    { x: 1_000, y: 0 },
  ])
  expect(shelve([wide, piece], [room, second], new Occupied(), 20)).toEqual([])
})

test('a thing over many cells is found like a small one', () => {
  const taken = new Occupied([{ x: -900_000, y: 300, w: 1_900_000, h: 10 }])
  expect(taken.hit({ x: 5, y: 5, w: 10, h: 300 })).toBeDefined()
  expect(taken.hit({ x: 5, y: 5, w: 10, h: 200 })).toBeUndefined()
})
