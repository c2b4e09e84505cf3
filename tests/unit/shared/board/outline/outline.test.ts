import type { TLParentId, TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { pageBox } from '../../../../../shared/board/harvest/extent.ts'
import { outlineOf } from '../../../../../shared/board/outline/outline.ts'
import { frameShape } from '../../../../../shared/werkvormen/tryout/shapes.ts'
import { drawnZone, inFrame, note, sampleBoard, sampleZones, year } from '../edits/sampleBoard.ts'
import { arrow, group, picture, stroke } from '../harvest/boards.ts'

const zoneOf = (board: ReturnType<typeof sampleBoard>, id: string) =>
  board.outline.items.get(`shape:${id}`)?.zone

describe('B31 the outline of a board', () => {
  test('an empty board, and one without a layout', () => {
    const { outline } = sampleBoard()
    expect(outline.zones.map(({ name }) => name)).toEqual([
      'plain',
      'map',
      'lane',
      'outer',
      'inner',
      drawnZone,
    ])
    expect(outline).toMatchObject({ elsewhere: [], links: [] })
    expect(outlineOf(new Map(), [])).toEqual({ zones: [], elsewhere: [], items: new Map(), links: [] })
  })

  test('one note, with all that is known of it', () => {
    const made = note('n', 100, 300, { text: ' Samen\neten ', color: 'light-blue' })
    const meta = { by: 'ada', held: true, owner: 'Bo', due: '2026-02-31', contact: 7 }
    const { outline } = sampleBoard({ ...made, meta } as unknown as TLRecord)
    expect(outline.items.get('shape:n')).toEqual({
      ...{ id: 'shape:n', kind: 'note', text: 'Samen\neten', color: 'light-blue', by: 'ada', zone: 'plain' },
      ...{ origin: undefined, trail: [], value: {}, box: { x: 100, y: 300, w: 200, h: 200 } },
      ...{ fields: { owner: 'Bo' }, held: true },
    })
  })

  test('500 notes stand in their zones in reading order, each once', () => {
    const notes = Array.from({ length: 500 }, (_, at) =>
      note(`n${at}`, 20 + (at % 25) * 150, 150 + Math.floor(at / 25) * 110),
    )
    const { outline } = sampleBoard(...[...notes].reverse())
    const listed = [...outline.zones.flatMap(({ items }) => items), ...outline.elsewhere].map(({ id }) => id)
    expect(listed).toHaveLength(500)
    expect(new Set(listed)).toEqual(new Set(outline.items.keys()))
    const plain = outline.zones[0]?.items ?? []
    expect(plain.slice(0, 3).map(({ id }) => id)).toEqual(['shape:n0', 'shape:n1', 'shape:n2'])
  })

  test('a note on a border belongs to the zone that holds its middle, also exactly on the edge', () => {
    const board = sampleBoard(note('in', -100, 300), note('out', -100.02, 300), note('half', 1150, 300))
    expect(zoneOf(board, 'in')).toBe('plain')
    expect(zoneOf(board, 'out')).toBeUndefined()
    expect(zoneOf(board, 'half')).toBeUndefined()
  })

  test('in a zone inside another the inner one counts', () => {
    const board = sampleBoard(note('inner', 3000, 600), note('outer', 2450, 200))
    expect([zoneOf(board, 'inner'), zoneOf(board, 'outer')]).toEqual(['inner', 'outer'])
  })

  test('a zone that was moved or turned takes its notes where it lies now', () => {
    const board = sampleBoard(note('n', 100, 300), note('high', 5900, -650))
    const frame = board.records.get('shape:layout-plain')
    const turned = { ...frame, x: 5000, y: 0, rotation: -Math.PI / 4 } as TLRecord
    const { items, zones } = outlineOf(new Map([...board.records, [turned.id, turned]]), sampleZones)
    expect(items.get('shape:n')?.zone).toBeUndefined()
    expect(items.get('shape:high')?.zone).toBe('plain')
    expect(zones.find(({ name }) => name === 'plain')?.areas).toMatchObject([{ x: 5000, y: 0 }])
  })

  test('frames that people drew are zones, also one in another one and one that is turned', () => {
    const index = 'a1' as Parameters<typeof frameShape>[4]
    const nested = frameShape('nested', 'Binnen', 'ada', { x: 500, y: 500, w: 300, h: 300 }, index)
    const inner = { ...nested, rotation: 0.3, parentId: drawnZone as TLParentId }
    const board = sampleBoard(inner, inFrame(note('deep', 500, 600)), inFrame(note('in', 20, 20)))
    expect([zoneOf(board, 'deep'), zoneOf(board, 'in')]).toEqual(['shape:tryout-nested', drawnZone])
    expect(board.outline.zones.map(({ title }) => title)).toContain('Binnen')
  })

  test('a zone stays one while a facilitator changes the layout, and a frame of it without a name is none', () => {
    const map = sampleBoard().records.get('shape:layout-map')
    const zoneWith = (change: object) => {
      const records = new Map(sampleBoard(note('n', 1700, 300)).records)
      records.set('shape:layout-map', { ...map, ...change } as TLRecord)
      return outlineOf(records, sampleZones).items.get('shape:n')?.zone
    }
    expect(zoneWith({ isLocked: false })).toBe('map')
    expect(zoneWith({ meta: {} })).toBeUndefined()
  })

  test('values run over the whole zone and stop at its sides', () => {
    const board = sampleBoard(note('corner', 1200, 900), note('top', 2200, -100), note('now', -100, 1400))
    expect(board.outline.items.get('shape:corner')?.value).toEqual({ x: 0, y: 0 })
    expect(board.outline.items.get('shape:top')?.value).toEqual({ x: 100, y: 100 })
    expect(board.outline.items.get('shape:now')?.value).toEqual({ x: year(2026) })
  })

  test('drawings, pictures, and what lies in a group have a place; groups, arrows and frames are no things', () => {
    const grouped = { ...note('in', 10, 10), parentId: 'shape:g' } as TLRecord
    const board = sampleBoard(
      ...[stroke('line', { x: 100, y: 300, w: 50, h: 50 }), group('g', { x: 1700, y: 300 }), grouped],
      ...picture('photo', { x: 2450, y: 200, w: 100, h: 100 }),
    )
    expect([...board.outline.items.values()].map(({ kind, zone }) => [kind, zone])).toEqual([
      ['drawing', 'plain'],
      ['note', 'map'],
      ['image', 'outer'],
    ])
  })
})

describe('B31 the links of an outline', () => {
  test('an end whose note is gone, that hangs loose, or on the layout, is null', () => {
    const onLayout = arrow('l', 'a', 'layout-plain-title')
    const { outline } = sampleBoard(
      ...[note('a', 0, 200), note('b', 500, 200), ...arrow('ab', 'a', 'b'), ...arrow('gone', 'a', 'deleted')],
      ...[...arrow('loose', undefined, 'b'), ...onLayout],
    )
    expect(outline.links.map(({ id, from, to }) => [id.slice(6), from, to])).toEqual([
      ['ab', 'shape:a', 'shape:b'],
      ['gone', 'shape:a', null],
      ['loose', null, 'shape:b'],
      ['l', 'shape:a', null],
    ])
  })

  test('an arrow to itself and two arrows between the same two are told as they are', () => {
    const { outline } = sampleBoard(
      note('a', 0, 200),
      ...arrow('self', 'a', 'a'),
      ...arrow('again', 'a', 'a'),
    )
    expect(outline.links).toHaveLength(2)
  })
})

describe('B31 hostile boards', () => {
  test('words are only words', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("x")',
      '\u202Eomgekeerd',
      '\u0000',
      '__proto__',
      '',
    ]
    const { outline } = sampleBoard(...texts.map((text, at) => note(`n${at}`, at * 10, 300, { text })))
    expect([...outline.items.values()].map(({ text }) => text)).toEqual(texts.map((text) => text.trim()))
  })

  test('meta that is no meta, parents that go round, and bindings to nothing do no harm', () => {
    const odd = {
      ...note('odd', 0, 300),
      meta: { by: 3, origin: 'x', trail: [1, 'a'], owner: {} },
    } as unknown as TLRecord
    const round = { ...note('round', 0, 300), parentId: 'shape:round' } as TLRecord
    const { outline } = sampleBoard(odd, round, ...arrow('x', 'none', 'round'))
    expect(outline.items.get('shape:odd')).toMatchObject({
      by: undefined,
      origin: undefined,
      trail: ['a'],
      fields: {},
    })
    expect(outline.items.has('shape:round')).toBe(false)
    expect(outline.links).toMatchObject([{ from: null, to: null }])
  })

  test('the box of a note is the one that it takes on the page', () => {
    const board = sampleBoard(note('n', 300, 300, { scale: 1.25, text: 'woord '.repeat(90) }))
    const shape = board.records.get('shape:n')
    expect(shape?.typeName === 'shape' && pageBox(shape, board.records)).toEqual(
      board.outline.items.get('shape:n')?.box,
    )
  })
})
