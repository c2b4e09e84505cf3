import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { originOf, trailOf } from '../../../../../shared/board/harvest/origin.ts'
import { richText } from '../../../../../shared/werkvormen/kit/pieces.ts'
import { anonymously, board, note, openly, propsOf, shapesIn, source, wordsOf } from './boards.ts'
import { harvestedOnto } from './measures.ts'

type Board = ReadonlyMap<string, TLRecord>

function next(target: Board, boardId: string, records: Board, rules = openly): Map<string, TLRecord> {
  return harvestedOnto(target, planHarvest([source(boardId, records)], target, rules))
}

function only(records: Board): TLShape {
  const [shape, other] = shapesIn(records.values())
  if (!shape || other) throw new Error('not one shape')
  return shape
}

const solo = board([note('a', 'mijn idee', { meta: { by: 'anna' } })])
const empty: Board = new Map()

test('B14 through the rounds a note keeps its origin and author, and tells which boards it came through', () => {
  const duo = next(empty, 'solo', solo)
  const four = next(duo, 'duo', duo)
  const plenary = only(next(empty, 'four', next(empty, 'duo', duo)))
  expect(only(four).id).toBe(only(duo).id)
  expect(originOf(plenary.meta)).toEqual({ board: 'solo', label: 'Groep solo' })
  expect(trailOf(plenary.meta)).toEqual(['Groep solo', 'Groep duo', 'Groep four'])
  expect(plenary.meta).toMatchObject({ by: 'anna', harvest: { from: 'four' } })
})

test('B14 the trail keeps its first name and the latest, eight in all', () => {
  let records: Board = solo
  for (let round = 0; round < 12; round += 1) records = next(empty, `r${round}`, records)
  expect(trailOf(only(records).meta)).toEqual(
    ['r0', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11'].map((name) => `Groep ${name}`),
  )
})

test('B19 one note that comes by two ways does not double, and the way with most rounds counts', () => {
  const duo = next(empty, 'solo', solo)
  const changed = new Map([...duo].map(([id, shape]) => [id, sharper(shape)]))
  const sources = [source('solo', solo), source('duo', changed)]
  const together = harvestedOnto(empty, planHarvest(sources, empty, openly))
  expect(planHarvest(sources, empty, openly)).toMatchObject({ put: [{}], counts: { notes: 1 } })
  expect(wordsOf(only(together))).toBe('ons idee')
  expect(planHarvest(sources, together, openly)).toMatchObject({ put: [], update: [], mark: [] })

  const direct = next(empty, 'solo', solo)
  const then = next(direct, 'duo', changed)
  expect(wordsOf(only(then))).toBe('ons idee')
  expect(trailOf(only(then).meta)).toEqual(['Groep solo', 'Groep duo'])
  expect(planHarvest([source('solo', solo)], then, openly)).toMatchObject({ put: [], update: [], mark: [] })
})

test('B14 a note that is there already gets the round that it survived unchanged', () => {
  const direct = next(empty, 'solo', solo)
  const then = next(direct, 'duo', next(empty, 'solo', solo))
  expect(trailOf(only(then).meta)).toEqual(['Groep solo', 'Groep duo'])
  expect(planHarvest([source('duo', direct)], then, openly)).toMatchObject({ put: [], update: [], mark: [] })
})

test('B19 of two boards with as many rounds the one that came first stays', () => {
  const duo = next(empty, 'solo', solo)
  const other = new Map([...duo].map(([id, shape]) => [id, sharper(shape)]))
  const target = next(empty, 'duo1', duo)
  expect(planHarvest([source('duo2', other)], target, openly)).toMatchObject({
    put: [],
    update: [],
    mark: [],
  })
})

test('B20 harvested on from an anonymous round, nobody can tell who it was', () => {
  const group = next(empty, 'solo', solo, anonymously)
  const plenary = only(next(empty, 'duo', group))
  expect(originOf(plenary.meta)).toEqual({ board: 'duo', label: 'Groep duo' })
  expect(JSON.stringify(plenary)).not.toMatch(/anna|solo/)
})

test('B20 an anonymous copy cannot be matched by its id with one that has a name', () => {
  const named = only(next(empty, 'solo', solo))
  const anonymous = only(next(empty, 'solo', solo, anonymously))
  const further = only(next(empty, 'duo', next(empty, 'solo', solo), anonymously))
  expect(anonymous.id).not.toBe(named.id)
  expect(further.id).not.toBe(named.id)
})

test('a meta that is full keeps its author, and still fits with the origin', () => {
  const full = board([note('a', 'a', { meta: { by: 'anna', much: 'x'.repeat(4_000) } })])
  expect(only(next(empty, 'solo', full)).meta).toMatchObject({ by: 'anna', origin: { board: 'solo' } })
  expect(JSON.stringify(only(next(empty, 'solo', full)).meta).length).toBeLessThan(4_096)
})

function sharper(shape: TLRecord): TLRecord {
  return {
    ...shape,
    props: { ...propsOf(shape), richText: richText('ons idee', false) },
  } as unknown as TLRecord
}
