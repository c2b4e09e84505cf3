import type { TLNoteShape, TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { applyChange, signed } from '../../../../client/board/edits/applyChange.ts'
import { recordsOfStore } from '../../../../client/board/outline/boardWatch.ts'
import {
  addNote,
  type Change,
  connect,
  type EditBoard,
  moveToZone,
  placeAt,
  setField,
  setWords,
  takeBack,
} from '../../../../shared/board/edits/index.ts'
import { outlineOf } from '../../../../shared/board/outline/outline.ts'
import { seedUpdate } from '../../../../shared/board/seed.ts'
import { sampleBoard, sampleZones } from '../../shared/board/edits/sampleBoard.ts'
import { BoardPeer, settle } from '../sync/boardPeers.ts'

const layout = [...sampleBoard().records.values()].filter(({ id }) => id.includes(':layout-'))

/** Two people on one board: one works in the list, the other on the canvas. */
function together() {
  const seeds = { layout: seedUpdate(layout), content: seedUpdate([]) }
  const [list, canvas] = [new BoardPeer({ layoutWritable: false }, seeds), new BoardPeer({}, seeds)]
  settle(list, canvas)
  return { list, canvas }
}

function boardOf({ store }: BoardPeer): EditBoard {
  const records = recordsOfStore(store)
  return { records, zones: sampleZones, outline: outlineOf(records, sampleZones) }
}

function edit(
  peer: BoardPeer,
  plan: (board: EditBoard) => Change,
): { change: Change; before: EditBoard['records'] } {
  const board = boardOf(peer)
  const change = plan(board)
  applyChange(peer.store, undefined, change, 'edit')
  return { change, before: board.records }
}

const told = (peer: BoardPeer) => {
  const { zones, elsewhere, links } = boardOf(peer).outline
  return { zones, elsewhere, links }
}

test('B31 what is done in a list reads the same on the canvas of another person', () => {
  const { list, canvas } = together()
  edit(list, (board) => addNote(board, { id: 'a', text: 'School', zone: 'map', value: { x: 80, y: 30 } }))
  edit(list, (board) => addNote(board, { id: 'b', text: 'Gemeente', zone: 'plain' }))
  edit(list, (board) =>
    connect(board, { id: 'ab', from: 'shape:a', to: 'shape:b', look: { dash: 'dashed' } }),
  )
  edit(list, (board) => setField(board, ['shape:b'], 'contact', 'Ada'))
  settle(list, canvas)
  expect(told(canvas)).toEqual(told(list))
  expect(told(canvas).links).toMatchObject([{ from: 'shape:a', to: 'shape:b', dash: 'dashed' }])
})

test('B31 a note that is dragged on the canvas and one that is placed by value read the same', () => {
  const { list, canvas } = together()
  edit(list, (board) => addNote(board, { id: 'a', text: 'School', zone: 'plain' }))
  settle(list, canvas)
  const placed = edit(list, (board) => placeAt(board, 'shape:a', { x: 80, y: 30 }, 'map'))
  settle(list, canvas)
  const { x, y } = canvas.get<TLNoteShape>('shape:a') ?? { x: 0, y: 0 }
  const reading = told(canvas)
  edit(list, () => takeBack(placed.change, placed.before, recordsOfStore(list.store)))
  settle(list, canvas)
  expect(told(canvas)).not.toEqual(reading)
  canvas.change('shape:a', () => ({ x, y }))
  settle(list, canvas)
  expect(told(list)).toEqual(reading)
})

test('B31 moving in the list while another rewords on the canvas keeps both, and taking back keeps the words', () => {
  const { list, canvas } = together()
  edit(list, (board) => addNote(board, { id: 'a', text: 'School', zone: 'plain' }))
  settle(list, canvas)
  const moved = edit(list, (board) => moveToZone(board, 'shape:a', 'map'))
  edit(canvas, (board) => setWords(board, 'shape:a', 'School in de wijk'))
  settle(list, canvas)
  expect(boardOf(canvas).outline.items.get('shape:a')).toMatchObject({
    zone: 'map',
    text: 'School in de wijk',
  })
  edit(list, () => takeBack(moved.change, moved.before, recordsOfStore(list.store)))
  settle(list, canvas)
  expect(boardOf(canvas).outline.items.get('shape:a')).toMatchObject({
    zone: 'plain',
    text: 'School in de wijk',
  })
})

test('B20 new things are signed by the page: never by who a plan names, and not at all on an anonymous board', () => {
  const { list } = together()
  const change = addNote(boardOf(list), { id: 'a', text: 'School', zone: 'plain', by: 'somebody else' })
  const meta = ({ put }: Change) => put.map((record: TLRecord) => record.meta)
  expect(meta(signed(change, list.store, { by: 'ada', at: 1 }))).toEqual([{ fitted: true, by: 'ada', at: 1 }])
  expect(meta(signed(change, list.store, {}))).toEqual([{ fitted: true }])
  applyChange(list.store, undefined, change, 'edit')
  const reworded = setWords(boardOf(list), 'shape:a', 'Anders')
  expect(meta(signed(reworded, list.store, { by: 'ada', at: 1 }))).toEqual([
    { by: 'somebody else', fitted: true },
  ])
})

test('B7 a layout that may not be written stays, whatever a plan says', () => {
  const { list } = together()
  const frame = list.get('shape:layout-plain')
  edit(list, () => ({
    put: frame ? [{ ...frame, x: 999 } as TLRecord] : [],
    remove: ['shape:layout-map' as TLRecord['id']],
  }))
  expect(list.get('shape:layout-plain')).toEqual(frame)
  expect(list.get('shape:layout-map')).toBeDefined()
})
