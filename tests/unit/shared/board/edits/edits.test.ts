import type { TLNoteShape } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import {
  addNote,
  changeLink,
  connect,
  fitNote,
  moveToZone,
  placeAt,
  recolour,
  removeItems,
  removeLink,
  setField,
  setWords,
} from '../../../../../shared/board/edits/index.ts'
import { limits } from '../../../../../shared/protocol/limits.ts'
import { overlaps } from '../../../../../shared/werkvormen/kit/box.ts'
import { after, drawnZone, inFrame, note, sampleBoard, year } from './sampleBoard.ts'

const item = (board: ReturnType<typeof sampleBoard>, id: string) => board.outline.items.get(id)

test('B31 a note that is added in a list lies free in its zone, made as the canvas makes it', () => {
  let board = sampleBoard()
  for (let at = 0; at < 12; at += 1)
    board = after(board, addNote(board, { id: `n${at}`, text: `Nummer ${at}`, zone: 'plain', by: 'ada' }))
  const notes = board.outline.zones.find(({ name }) => name === 'plain')?.items ?? []
  expect(notes.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, at) => `Nummer ${at}`))
  expect(notes.every((one, at) => notes.slice(at + 1).every((two) => !overlaps(one.box, two.box)))).toBe(true)
  const indices = notes.map(({ id }) => (board.records.get(id) as { index?: string }).index ?? '')
  expect([...indices].sort()).toEqual(indices)
  expect(board.records.get('shape:n0')?.meta).toEqual({ by: 'ada', fitted: true })
  expect(
    after(board, addNote(board, { id: 'nobody', text: '', zone: 'plain' })).records.get('shape:nobody')?.meta,
  ).toEqual({ fitted: true })
})

test('B31 a note without a zone lies beside the layout, and a long one is as high as its words', () => {
  const board = sampleBoard()
  const long = after(board, addNote(board, { id: 'long', text: 'woord '.repeat(120) }))
  expect(item(long, 'shape:long')).toMatchObject({ zone: undefined })
  expect(item(long, 'shape:long')?.box.x).toBeGreaterThan(3800)
  expect(item(long, 'shape:long')?.box.h).toBeGreaterThan(400)
})

test('B31 the words of a note are as large as it allows, and stay as a person chose them', () => {
  const sizeOf = (board: ReturnType<typeof sampleBoard>) =>
    (board.records.get('shape:a') as TLNoteShape).props.size
  const short = sampleBoard(note('a', 1700, 300, { text: 'Eén plan' }))
  const long = after(short, setWords(short, 'shape:a', 'Overdag zien jullie wie er moe is op school'))
  const longer = after(long, setWords(long, 'shape:a', 'woord '.repeat(60)))
  expect([short, long, longer].map(sizeOf)).toEqual(['xl', 'l', 'm'])
  expect(sizeOf(after(longer, setWords(longer, 'shape:a', 'Eén plan')))).toBe('xl')
  const { meta, props, ...rest } = short.records.get('shape:a') as TLNoteShape
  const small = { ...rest, meta: { by: 'ada' }, props: { ...props, size: 's' } } as TLNoteShape
  const chosen = sampleBoard(small)
  expect(sizeOf(after(chosen, setWords(chosen, 'shape:a', 'Twee plannen')))).toBe('s')
  expect(fitNote(chosen, 'shape:a').put).toEqual([])
  expect(fitNote(long, 'shape:a').put).toEqual([])
})

test('B31 a note that is added at a value has that value', () => {
  const board = sampleBoard()
  const mapped = after(
    board,
    addNote(board, { id: 'n', text: 'Gemeente', zone: 'map', value: { x: 80, y: 25 } }),
  )
  expect(item(mapped, 'shape:n')).toMatchObject({ zone: 'map' })
  expect(item(mapped, 'shape:n')?.value.x).toBeCloseTo(80, 2)
  expect(item(mapped, 'shape:n')?.value.y).toBeCloseTo(25, 2)
})

test.each([
  { x: 0, y: 0 },
  { x: 100, y: 100 },
  { x: -50, y: 900 },
  { x: 100, y: 0 },
])('B31 on the border of a map at %j a note is still on it', (value) => {
  const board = sampleBoard()
  const placed = after(board, addNote(board, { id: 'n', text: 'woord '.repeat(47), zone: 'map', value }))
  expect(item(placed, 'shape:n')?.zone).toBe('map')
  expect(item(placed, 'shape:n')?.value.x).toBeCloseTo(Math.min(100, Math.max(0, value.x)), 2)
  expect(item(placed, 'shape:n')?.value.y).toBeCloseTo(Math.min(100, Math.max(0, value.y)), 2)
})

test('B31 a new date moves a note along the line and leaves it at its height', () => {
  const board = sampleBoard(note('n', 500, 1300))
  const before = item(board, 'shape:n')
  const moved = after(board, placeAt(board, 'shape:n', { x: year(2030) }))
  expect(item(moved, 'shape:n')?.value.x).toBeCloseTo(year(2030), -7)
  expect(item(moved, 'shape:n')?.box.y).toBe(before?.box.y)
})

test('B31 on a line where another note lies a note goes above or below it, at its own date', () => {
  const one = sampleBoard(note('a', 500, 1300), note('b', 1500, 1300))
  const date = item(one, 'shape:a')?.value.x ?? 0
  const board = after(one, placeAt(one, 'shape:b', { x: date }))
  const [a, b] = [item(board, 'shape:a'), item(board, 'shape:b')]
  expect(b?.value.x).toBeCloseTo(date, -7)
  expect(a && b && overlaps(a.box, b.box)).toBe(false)
})

test('B31 one value changes and the other stays, also in another zone', () => {
  const board = sampleBoard(note('n', 1700, 300), note('far', 100, 400))
  const value = item(board, 'shape:n')?.value
  const moved = after(board, placeAt(board, 'shape:n', { y: 10 }))
  expect(item(moved, 'shape:n')?.value.x).toBe(value?.x)
  expect(item(moved, 'shape:n')?.value.y).toBeCloseTo(10, 2)
  const brought = after(moved, placeAt(moved, 'shape:far', { x: 30, y: 30 }, 'map'))
  expect(item(brought, 'shape:far')).toMatchObject({ zone: 'map' })
})

test('B31 moving to a zone keeps arrows tied, and moving to the frame that people drew puts a note into it', () => {
  const start = sampleBoard(note('a', 100, 200), note('b', 600, 200))
  const board = after(start, connect(start, { id: 'arrow', from: 'shape:a', to: 'shape:b' }))
  const moved = after(board, moveToZone(board, 'shape:a', drawnZone))
  expect(item(moved, 'shape:a')?.zone).toBe(drawnZone)
  expect(moved.records.get('shape:a')).toMatchObject({ parentId: drawnZone })
  expect(moved.outline.links).toMatchObject([{ from: 'shape:a', to: 'shape:b' }])
  const back = after(moved, moveToZone(moved, 'shape:a', undefined))
  expect(item(back, 'shape:a')?.zone).toBeUndefined()
  expect(back.records.get('shape:a')).toMatchObject({ parentId: 'page:page' })
})

test('B31 a note that is moved to a zone around a smaller one stays out of the smaller one', () => {
  let board = sampleBoard(...Array.from({ length: 9 }, (_, at) => note(`n${at}`, 100, 200)))
  for (let at = 0; at < 9; at += 1) board = after(board, moveToZone(board, `shape:n${at}`, 'outer'))
  expect(board.outline.zones.find(({ name }) => name === 'outer')?.items).toHaveLength(9)
})

test('B31 in a full zone a note still lands in it', () => {
  let board = sampleBoard(...Array.from({ length: 12 }, (_, at) => note(`n${at}`, 0, 3000)))
  for (let at = 0; at < 12; at += 1) board = after(board, moveToZone(board, `shape:n${at}`, 'inner'))
  expect(board.outline.zones.find(({ name }) => name === 'inner')?.items).toHaveLength(12)
})

test('B31 removing things takes their arrows, bindings and emptied groups along, and nothing else', () => {
  const group = { ...note('group', 0, 0), type: 'group', props: {} } as unknown as ReturnType<typeof note>
  const grouped = { ...note('in', 5, 5), parentId: 'shape:group' } as ReturnType<typeof note>
  const start = sampleBoard(note('a', 100, 200), note('b', 600, 200), note('c', 100, 700), group, grouped)
  const tied = after(start, connect(start, { id: 'ab', from: 'shape:a', to: 'shape:b' }))
  const board = after(tied, connect(tied, { id: 'bc', from: 'shape:b', to: 'shape:c' }))
  const change = removeItems(board, ['shape:a', 'shape:in', 'shape:layout-plain', 'shape:unknown'])
  expect([...change.remove].sort()).toEqual(
    ['binding:ab-end', 'binding:ab-start', 'shape:a', 'shape:ab', 'shape:group', 'shape:in'].sort(),
  )
  expect(removeLink(board, 'shape:bc').remove).toHaveLength(3)
})

test('B31 colour, words and fields change only what they are about', () => {
  const board = sampleBoard(note('a', 100, 200, { text: 'een\ntwee' }))
  expect(recolour(board, ['shape:a', 'shape:layout-plain'], 'light-blue').put).toMatchObject([
    { id: 'shape:a', props: { color: 'light-blue' } },
  ])
  expect(recolour(board, ['shape:a'], 'no such colour').put).toEqual([])
  expect(setField(board, ['shape:a'], 'owner', '  Ada   Jansen ').put).toMatchObject([
    { meta: { owner: 'Ada Jansen' } },
  ])
  expect(setField(board, ['shape:a'], 'due', '2026-02-31').put).toEqual([])
  const owned = after(board, setField(board, ['shape:a'], 'owner', 'Ada'))
  expect(after(owned, setField(owned, ['shape:a'], 'owner', '')).records.get('shape:a')?.meta).toEqual({
    by: 'ada',
    fitted: true,
  })
  expect(item(after(board, setWords(board, 'shape:a', 'een\ntwee\ndrie')), 'shape:a')?.text).toBe(
    'een\ntwee\ndrie',
  )
  expect(setWords(board, 'shape:a', 'x'.repeat(limits.noteCharacters + 1)).put).toEqual([])
})

test('B31 lines that stay keep their looks when other words change', () => {
  const plain = note('a', 100, 200)
  const bold = { type: 'paragraph', content: [{ type: 'text', text: 'een', marks: [{ type: 'bold' }] }] }
  const richText = {
    type: 'doc',
    content: [bold, { type: 'paragraph', content: [{ type: 'text', text: 'twee' }] }],
  }
  const board = sampleBoard({
    ...plain,
    props: { ...(plain as { props: object }).props, richText },
  } as typeof plain)
  const changed = after(board, setWords(board, 'shape:a', 'een\nhalf\ntwee'))
  expect(changed.records.get('shape:a')).toMatchObject({ props: { richText: { content: [bold, {}, {}] } } })
})

test('B31 a tie has the look it is given, and can be changed', () => {
  const start = sampleBoard(note('a', 100, 200), inFrame(note('b', 50, 50)))
  const look = { color: 'orange', dash: 'dashed', size: 'l', heads: { start: true, end: false } }
  const board = after(
    start,
    connect(start, { id: 't', from: 'shape:a', to: 'shape:b', look, text: 'wens', by: 'ada' }),
  )
  expect(board.outline.links).toEqual([
    { id: 'shape:t', from: 'shape:a', to: 'shape:b', text: 'wens', ...look },
  ])
  const changed = after(board, changeLink(board, 'shape:t', { look: { size: 's' }, text: 'nu' }))
  expect(changed.outline.links).toMatchObject([{ text: 'nu', size: 's', dash: 'dashed' }])
  expect(connect(board, { id: 'self', from: 'shape:a', to: 'shape:a' }).put).toEqual([])
  expect(connect(board, { id: 'gone', from: 'shape:a', to: 'shape:gone' }).put).toEqual([])
})

test('B30 a full board takes nothing new, and a change of what is there goes on', () => {
  const many = Array.from({ length: limits.recordsStop }, (_, at) => note(`n${at}`, at * 10, 5000))
  const board = sampleBoard(...many)
  expect(addNote(board, { id: 'more', text: 'meer', zone: 'plain' }).put).toEqual([])
  expect(connect(board, { id: 'tie', from: 'shape:n1', to: 'shape:n2' }).put).toEqual([])
  expect(recolour(board, ['shape:n1'], 'green').put).toHaveLength(1)
})

test('B7 what is locked is left alone', () => {
  const locked = { ...note('a', 100, 200), isLocked: true } as ReturnType<typeof note>
  const board = sampleBoard(locked)
  expect(moveToZone(board, 'shape:a', 'map').put).toEqual([])
  expect(removeItems(board, ['shape:a']).remove).toEqual([])
})
