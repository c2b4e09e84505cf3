import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addNote,
  type Change,
  changeLink,
  connect,
  type EditBoard,
  inverse,
  moveToZone,
  placeAt,
  recolour,
  removeItems,
  setField,
  setWords,
  takeBack,
} from '../../../../../shared/board/edits/index.ts'
import { placementFault } from '../../../../../shared/board/placement.ts'
import { validateRecord } from '../../../../../shared/board/validate.ts'
import { after, drawnZone, inFrame, note, sampleBoard } from './sampleBoard.ts'

const zone = fc.constantFrom('plain', 'map', 'lane', 'outer', 'inner', drawnZone, undefined, 'no-zone')
const id = fc.constantFrom(
  'shape:a',
  'shape:b',
  'shape:c',
  'shape:d',
  'shape:tie',
  'shape:layout-plain',
  'shape:none',
)
const number = fc.oneof(
  fc.double({ min: -50, max: 150, noNaN: true }),
  fc.integer({ min: 1.7e12, max: 2e12 }),
)
const value = fc.record({ x: number, y: number }, { requiredKeys: [] })
const words = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant(''),
)

type Plan = (board: EditBoard) => Change
const plans: fc.Arbitrary<Plan> = fc.oneof(
  fc.tuple(words, zone, value).map(
    ([text, to, at]): Plan =>
      (board) =>
        addNote(board, {
          id: `new${board.records.size}`,
          text,
          ...(to ? { zone: to } : {}),
          value: at,
          by: 'ada',
        }),
  ),
  fc.tuple(id, zone).map(
    ([it, to]): Plan =>
      (board) =>
        moveToZone(board, it, to),
  ),
  fc.tuple(id, value, zone).map(
    ([it, at, to]): Plan =>
      (board) =>
        placeAt(board, it, at, to),
  ),
  fc.tuple(id, words).map(
    ([it, text]): Plan =>
      (board) =>
        setWords(board, it, text),
  ),
  fc.tuple(id, words).map(
    ([it, text]): Plan =>
      (board) =>
        setField(board, [it], 'contact', text),
  ),
  id.map(
    (it): Plan =>
      (board) =>
        recolour(board, [it], 'light-red'),
  ),
  id.map(
    (it): Plan =>
      (board) =>
        removeItems(board, [it]),
  ),
  fc.tuple(id, id).map(
    ([from, to]): Plan =>
      (board) =>
        connect(board, { id: `t${board.records.size}`, from, to }),
  ),
  id.map(
    (it): Plan =>
      (board) =>
        changeLink(board, it, { look: { dash: 'dotted' }, text: 'x' }),
  ),
)

function start(): EditBoard {
  const turned = { ...note('c', 2600, 400), rotation: 0.7 } as ReturnType<typeof note>
  const board = sampleBoard(
    note('a', 100, 200),
    note('b', 1700, 300, { scale: 1.25 }),
    turned,
    inFrame(note('d', 40, 60)),
  )
  return after(board, connect(board, { id: 'tie', from: 'shape:a', to: 'shape:c' }))
}

test('B31 every edit gives records that every client and the server take, and never touches the layout', () => {
  fc.assert(
    fc.property(fc.array(plans, { maxLength: 8 }), (edits) => {
      let board = start()
      for (const edit of edits) {
        const change = edit(board)
        board = after(board, change)
        for (const record of change.put) expect(validateRecord(record)).toMatchObject({ ok: true })
        expect(
          [...change.remove, ...change.put.map((record) => record.id)].filter((each) =>
            each.includes(':layout-'),
          ),
        ).toEqual([])
        const find = (each: string) => board.records.get(each)
        expect([...board.records.values()].filter((record) => placementFault(record, find))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('B31 taking an edit back restores the board exactly', () => {
  fc.assert(
    fc.property(fc.array(plans, { maxLength: 4 }), plans, (earlier, edit) => {
      const board = earlier.reduce((now, plan) => after(now, plan(now)), start())
      const change = edit(board)
      const done = after(board, change)
      expect(asObject(after(done, inverse(change, board.records)))).toEqual(asObject(board))
      expect(asObject(after(done, takeBack(change, board.records, done.records)))).toEqual(asObject(board))
    }),
    { numRuns: 60 },
  )
})

test('B31 moving or rewording one note changes only that note in the outline', () => {
  const moves = fc.oneof(
    zone.map(
      (to): Plan =>
        (board) =>
          moveToZone(board, 'shape:b', to),
    ),
    fc.tuple(value, zone).map(
      ([at, to]): Plan =>
        (board) =>
          placeAt(board, 'shape:b', at, to),
    ),
    words.map(
      (text): Plan =>
        (board) =>
          setWords(board, 'shape:b', text),
    ),
  )
  fc.assert(
    fc.property(moves, (edit) => {
      const board = start()
      const { outline } = after(board, edit(board))
      for (const [each, before] of board.outline.items)
        if (each !== 'shape:b') expect(outline.items.get(each)).toEqual(before)
      expect(outline.links).toEqual(board.outline.links)
    }),
    { numRuns: 60 },
  )
})

test('B31 where a note is moved to is where the outline finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom('plain', 'map', 'lane', 'outer', 'inner', drawnZone), id, (to, it) => {
      const board = start()
      const isItem = board.outline.items.has(it)
      const moved = after(board, moveToZone(board, it, to))
      if (isItem) expect(moved.outline.items.get(it)?.zone).toBe(to)
    }),
  )
})

test('B31 taking back leaves alone what others did since', () => {
  const board = start()
  const moved = moveToZone(board, 'shape:a', 'map')
  const both = after(after(board, moved), setWords(after(board, moved), 'shape:a', 'van een ander'))
  const back = after(both, takeBack(moved, board.records, both.records))
  expect(back.outline.items.get('shape:a')).toMatchObject({ zone: 'plain', text: 'van een ander' })
  const removed = removeItems(board, ['shape:a'])
  const goneToo = after(after(board, removed), removeItems(after(board, removed), ['shape:c']))
  const half = after(goneToo, takeBack(removed, board.records, goneToo.records))
  expect(half.records.has('shape:a')).toBe(true)
  expect(
    [...half.records.values()].filter(({ typeName }) => typeName === 'binding').map((record) => record.id),
  ).toEqual(['binding:tie-start'])
})

const asObject = (board: EditBoard) =>
  Object.fromEntries([...board.records].sort(([a], [b]) => (a < b ? -1 : 1)))
