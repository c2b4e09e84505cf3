import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Area, gridBeside, noteSide, overlaps } from '../../../shared/board/places/noteGrid.ts'
import { freePlaces, noteExtent, placeInRoom } from '../../../shared/board/places/zonePlaces.ts'

/** The room of a side column of "Wie zijn wij?" for notes of 1.25 times the ordinary size. */
const room: Area = { x: 655, y: 320, w: 1065, h: 1900 }
const scale = 1.25
const side = noteSide * scale
const size = noteExtent(scale)
const asNote = (place: { x: number; y: number }): Area => ({ ...place, w: side, h: side })

test('B27 four notes stand side by side in a side column, the fifth begins the next row', () => {
  const places = freePlaces(5, room, [], size)
  expect(new Set(places.slice(0, 4).map(({ y }) => y))).toEqual(new Set([room.y]))
  expect(places[4]).toEqual({ x: places[0]?.x, y: room.y + side + 20 })
})

test('B27 24 people who write in one zone one after the other each get an own place in it', () => {
  const taken: Area[] = []
  for (let person = 0; person < 24; person += 1) taken.push(asNote(placeInRoom(room, taken, size)))
  expect(taken.every((note) => liesIn(note, room))).toBe(true)
  expect(taken.some((note, at) => taken.slice(at + 1).some((other) => overlaps(note, other)))).toBe(false)
})

test('B27 notes in a zone cover nothing and stay inside, whatever lies there', () => {
  const area = fc.record({
    x: fc.integer({ min: 300, max: 1800 }),
    y: fc.integer({ min: 0, max: 2300 }),
    w: fc.integer({ min: 1, max: 600 }),
    h: fc.integer({ min: 1, max: 600 }),
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(area, { maxLength: 30 }), (count, occupied) => {
      const notes = freePlaces(count, room, occupied, size).map(asNote)
      return (
        notes.length <= count &&
        notes.every((note) => liesIn(note, room) && !occupied.some((other) => overlaps(note, other))) &&
        notes.every((note, at) => !notes.slice(at + 1).some((other) => overlaps(note, other)))
      )
    }),
    { numRuns: 200 },
  )
})

test('B27 in a full zone a note still lands inside it, where it covers least', () => {
  const full = freePlaces(100, room, [], size).map(asNote)
  const gone = full.splice(5, 1)[0]
  const half = gone && { ...gone, w: gone.w / 2 }
  const place = placeInRoom(room, half ? [...full, half] : full, size)
  expect(liesIn(asNote(place), room)).toBe(true)
  expect(place.y).toBe(gone?.y)
})

test('B27 a room smaller than a note gives no place, and one note at its corner', () => {
  const small = { x: 10, y: 20, w: 100, h: 50 }
  expect(freePlaces(3, small, [], size)).toEqual([])
  expect(placeInRoom(small, [], size)).toEqual({ x: 10, y: 20 })
})

test('B27 what does not fit in a zone stands at the right of the layout', () => {
  const layout = { x: 0, y: 0, w: 4400, h: 2250 }
  const places = gridBeside(12, layout, [{ x: 4450, y: 0, w: 200, h: 200 }], scale)
  expect(places).toHaveLength(12)
  expect(places.every(({ x }) => x > 4400)).toBe(true)
})

function liesIn(note: Area, { x, y, w, h }: Area): boolean {
  return note.x >= x && note.y >= y && note.x + note.w <= x + w && note.y + note.h <= y + h
}
