import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Area,
  freeSpot,
  gridColumns,
  noteGrid,
  noteSide,
} from '../../../shared/board/places/noteGrid.ts'

const view: Area = { x: -400, y: -300, w: 800, h: 600 }

test('B27 one note lands in the middle of the view', () => {
  expect(noteGrid(1, view, [])).toEqual([{ x: -100, y: -100 }])
})

test('B27 a grid is tidy: rows and columns with one gap', () => {
  const places = noteGrid(6, view, [])
  expect(new Set(places.map((place) => place.x)).size).toBe(gridColumns(6))
  expect(places[1]?.x).toBe((places[0]?.x ?? 0) + 220)
  expect(places[gridColumns(6)]?.y).toBe((places[0]?.y ?? 0) + 220)
})

test('B27 a note does not cover one that lies there', () => {
  const taken = { x: -100, y: -100, w: 200, h: 200 }
  const [place] = noteGrid(1, view, [taken])
  expect(place && covers({ ...place, w: noteSide, h: noteSide }, taken)).toBe(false)
})

test('B27 new notes cover nothing, whatever lies there', () => {
  const area = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
    w: fc.integer({ min: 1, max: 900 }),
    h: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(area, { maxLength: 40 }), (count, occupied) => {
      const notes = noteGrid(count, view, occupied).map((place) => ({ ...place, w: noteSide, h: noteSide }))
      return (
        notes.length === count &&
        notes.every((note) => occupied.every((other) => !covers(note, other))) &&
        notes.every((note, index) => notes.slice(index + 1).every((other) => !covers(note, other)))
      )
    }),
    { numRuns: 200 },
  )
})

test('B27 when nothing near is free, the place is right of everything', () => {
  const wall = { x: -10_000, y: -10_000, w: 20_000, h: 20_000 }
  expect(freeSpot({ w: 200, h: 200 }, view, [wall]).x).toBeGreaterThanOrEqual(10_000)
})

function covers(a: Area, b: Area): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
