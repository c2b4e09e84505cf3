import type { TLRecord, TLShape } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRecords } from '../../../../../shared/board/document.ts'
import { applyHarvest } from '../../../../../shared/board/harvest/apply.ts'
import { harvestedIds } from '../../../../../shared/board/harvest/harvestedIds.ts'
import {
  type HarvestRules,
  type HarvestSource,
  planHarvest,
} from '../../../../../shared/board/harvest/index.ts'
import { putRecord, recordsOf } from '../../../../../shared/board/records.ts'
import { validateRecord } from '../../../../../shared/board/validate.ts'
import { asset, binding, shape, shapeTypes } from '../arbitraries.ts'
import {
  anonymously,
  arrow,
  board,
  group,
  note,
  openly,
  picture,
  shapesIn,
  source,
  stroke,
  wordsOf,
  zones,
} from './boards.ts'
import { covered, drawingsIn, harvestedOnto, zonesOf } from './measures.ts'

/** A board as a group leaves it: notes here and there, drawings, pictures, arrows between notes. */
const near = fc.record({ x: fc.integer({ min: 0, max: 1_500 }), y: fc.integer({ min: 0, max: 1_500 }) })
const size = fc.record({ w: fc.integer({ min: 5, max: 600 }), h: fc.integer({ min: 5, max: 600 }) })
const made = fc
  .record({
    notes: fc.array(fc.tuple(near, fc.nat(300), fc.boolean()), { maxLength: 12 }),
    strokes: fc.array(fc.tuple(near, size, fc.boolean()), { maxLength: 6 }),
    pictures: fc.array(fc.tuple(near, size), { maxLength: 2 }),
    arrows: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
  })
  .map(({ notes, strokes, pictures, arrows }) =>
    board(
      zones(['een', 'twee'], { w: 800, h: 1_600 }),
      notes.map(([at, growY, held], index) =>
        note(`n${index}`, held ? 'GEHEIM' : `zin ${index}`, {
          ...at,
          props: { growY },
          meta: meta(`m${index}`, held),
        }),
      ),
      strokes.map(([at, extent, held], index) =>
        stroke(
          `s${index}`,
          { ...at, ...extent },
          { meta: { ...meta('tekenaar', held), secret: held ? 'GEHEIM' : '' } },
        ),
      ),
      pictures.flatMap(([at, extent], index) =>
        picture(`p${index}`, { ...at, ...extent }, { meta: meta('fotograaf', false) }),
      ),
      arrows.flatMap(([from, to], index) =>
        from < notes.length && to < notes.length
          ? arrow(`x${index}`, `n${from}`, `n${to}`, { meta: { by: 'pijl' } })
          : [],
      ),
    ),
  )

function meta(by: string, held: boolean) {
  return { by: `lid-${by}`, at: 1_763_000_000_000, ...(held ? { held } : {}) }
}

const sources = fc
  .array(made, { minLength: 1, maxLength: 4 })
  .map((boards) => boards.map((records, at) => source(`bord${at}xyz`, records, ['een'])))
const rules: fc.Arbitrary<HarvestRules> = fc.record({
  zones: fc.constantFrom<Record<string, string>>(
    { '*': 'plan', '': 'plan' },
    { een: 'plan', twee: 'ideas' },
    { '*': 'weg' },
  ),
  share: fc.constantFrom('all' as const, 'ticked' as const),
  anonymous: fc.boolean(),
  seed: fc.integer(),
})
const targets = fc
  .tuple(made, fc.boolean(), fc.integer({ min: 400, max: 2_000 }))
  .map(([people, hasZones, h]) =>
    board(
      hasZones ? zones(['plan', 'ideas'], { w: 900, h }) : [],
      [...people.values()].filter(({ id }) => !id.includes('layout-')),
    ),
  )

/** Through Yjs, as the server has it. */
function documentOf(records: Iterable<TLRecord>): Y.Doc {
  const document = new Y.Doc()
  for (const record of records) putRecord(recordsOf(document), record)
  return document
}

describe('B19 whatever people made', () => {
  test('nothing covers anything, and everything is valid and in the zone it is for', () => {
    fc.assert(
      fc.property(sources, targets, rules, (from, target, how) => {
        const plan = planHarvest(from, target, how)
        const drawings = from.flatMap((each) => drawingsIn(each, how.anonymous, isFree))
        expect(covered(target, plan, drawings)).toEqual([])
        for (const record of plan.put) expect(validateRecord(record)).toEqual({ ok: true, record })
        const notes = shapesIn(plan.put).filter(({ type }) => type === 'note')
        const outside = zonesOf(harvestedOnto(target, plan), notes).filter((zone) => zone === undefined)
        expect(outside.length).toBeLessThanOrEqual(plan.counts.below)
      }),
      { numRuns: 40 },
    )
  })

  test('a second time changes nothing, through Yjs too', () => {
    fc.assert(
      fc.property(sources, targets, rules, (from, target, how) => {
        const document = documentOf(target.values())
        applyHarvest(document, planHarvest(from, readRecords(document), how))
        const before = Y.encodeStateAsUpdate(document)
        const again = planHarvest(from, readRecords(document), how, harvestedIds(document))
        expect(again).toMatchObject({ put: [], update: [], mark: [], harvested: [] })
        applyHarvest(document, again)
        expect(Y.encodeStateAsUpdate(document)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('the same harvest gives the same plan', () => {
    fc.assert(
      fc.property(sources, targets, rules, (from, target, how) => {
        expect(planHarvest(from, target, how)).toEqual(planHarvest(from, target, how))
      }),
      { numRuns: 20 },
    )
  })

  test('what is held back never leaves, and everything else that lies in a zone that goes does', () => {
    fc.assert(
      fc.property(sources, (from) => {
        const plan = planHarvest(from, new Map(), openly)
        expect(JSON.stringify(plan)).not.toContain('GEHEIM')
        const free = from.flatMap(({ records }) => shapesIn(records.values()).filter(isFree))
        expect(plan.counts.notes).toBe(free.filter(({ type }) => type === 'note').length)
        expect(plan.counts.images).toBe(free.filter(({ type }) => type === 'image').length)
        expect(plan.harvested.length + plan.counts.left).toBe(free.length)
      }),
      { numRuns: 40 },
    )
  })

  test('each source lies together, in the order given', () => {
    fc.assert(
      fc.property(sources, (from) => {
        const { put } = planHarvest(from, new Map(), openly)
        const boards = shapesIn(put)
          .filter(({ type }) => type !== 'arrow')
          .map(({ meta }) => (meta.harvest as { from: string }).from)
        expect(boards).toEqual(boards.toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

function isFree({ id, meta: { held } }: TLShape): boolean {
  return !id.includes('layout-') && held !== true
}

describe('B20 an anonymous harvest', () => {
  test('tells nowhere who made it, from which board it is or when', () => {
    fc.assert(
      fc.property(sources, targets, (from, target) => {
        const empty = JSON.stringify(planHarvest(from, new Map(), anonymously))
        const filled = JSON.stringify(
          planHarvest(from, new Map([...target].filter(([id]) => id.includes('layout-'))), anonymously),
        )
        for (const text of [empty, filled])
          expect(text).not.toMatch(/lid-|bord\d|Groep|17630|shape:[nspx]\d|asset:p|foto van/)
      }),
      { numRuns: 40 },
    )
  })

  test('has one colour of notes and one of ink', () => {
    const records = board(
      [note('a', 'a'), note('b', 'b', { x: 300, props: { color: 'red', labelColor: 'blue' } })],
      [stroke('s', { x: 0, y: 900, w: 50, h: 50 })],
    )
    const { put } = planHarvest([source('g', records)], new Map(), anonymously)
    const looks = put.map(
      (record) => (record as unknown as { props: { color: string; labelColor?: string } }).props,
    )
    expect(looks.map(({ color, labelColor }) => `${color} ${labelColor}`).toSorted()).toEqual([
      ...['black undefined', 'yellow black', 'yellow black'],
    ])
  })

  test('lies in an order that does not follow the sources: shuffled by the seed, whatever order they come in', () => {
    const boards = Array.from({ length: 6 }, (_, at) =>
      source(`bord${at}`, board([note(`a${at}`, `${at}`), note(`b${at}`, `${at}`, { x: 300 })])),
    )
    const order = (from: HarvestSource[], seed: number) =>
      shapesIn(planHarvest(from, new Map(), { ...anonymously, seed }).put)
        .map(wordsOf)
        .join('')
    expect(order(boards, 1)).toBe(order(boards.toReversed(), 1))
    const seeds = Array.from({ length: 40 }, (_, seed) => order(boards, seed))
    expect(new Set(seeds).size).toBeGreaterThan(35)
    expect(seeds).not.toContain('001122334455')
    const firsts = Map.groupBy(seeds, (text) => text.charAt(0))
    expect(firsts.size).toBe(6)
  })

  test('does not begin a row where another source begins', () => {
    const boards = Array.from({ length: 8 }, (_, at) => source(`bord${at}`, board([note(`a${at}`, `${at}`)])))
    const target = board(zones(['plan'], { w: 1_400, h: 3_000 }))
    const rows = new Set(shapesIn(planHarvest(boards, target, anonymously).put).map(({ y }) => y))
    expect(rows.size).toBe(2)
  })

  test('of arrows neither', () => {
    const boards = Array.from({ length: 4 }, (_, at) =>
      source(
        `bord${at}`,
        board(
          [note(`a${at}`, 'a'), note(`b${at}`, 'b', { x: 400 })],
          arrow(`x${at}`, `a${at}`, `b${at}`, { props: { text: `${at}` } }),
        ),
      ),
    )
    const order = (seed: number) =>
      shapesIn(planHarvest(boards, new Map(), { ...anonymously, seed }).put)
        .filter(({ type }) => type === 'arrow')
        .map((line) => (line.props as { text: string }).text)
        .join('')
    expect(new Set(Array.from({ length: 30 }, (_, seed) => order(seed))).size).toBeGreaterThan(10)
  })
})

describe('hostile boards', () => {
  const any = fc.oneof(...shapeTypes.map((type) => shape(type)))
  const anything = fc
    .tuple(
      fc.array(any, { maxLength: 25 }),
      fc.array(binding, { maxLength: 4 }),
      fc.array(asset, { maxLength: 3 }),
      fc.array(fc.nat(24)),
    )
    .map(([shapes, bindings, assets, parents]) => {
      const nested = shapes.map((each, at) => {
        const parent = shapes[parents[at] ?? at]
        return { ...each, parentId: parent && parent !== each ? parent.id : 'page:page' } as TLRecord
      })
      const ends = bindings.map(
        (each, at) => ({ ...each, fromId: shapes[at]?.id, toId: shapes[at + 4]?.id }) as TLRecord,
      )
      return [...nested, ...ends, ...assets]
    })

  test('of any valid records give valid records, again nothing, and end', () => {
    fc.assert(
      fc.property(anything, anything, rules, (from, onto, how) => {
        const records = readRecords(documentOf(from))
        const document = documentOf(onto)
        const target = readRecords(document)
        const plan = planHarvest([source('g1', records, ['', 'een'])], target, {
          ...how,
          zones: { '': 'plan' },
        })
        for (const record of plan.put) expect(validateRecord(record)).toEqual({ ok: true, record })
        applyHarvest(document, plan)
        const now = readRecords(document)
        for (const { id } of plan.put) expect(now.has(id)).toBe(true)
        const again = planHarvest(
          [source('g1', records, ['', 'een'])],
          now,
          { ...how, zones: { '': 'plan' } },
          harvestedIds(document),
        )
        expect(again).toMatchObject({ put: [], update: [], mark: [] })
      }),
      { numRuns: 80 },
    )
  })

  test('a record that pretends to be harvested overwrites nothing that was not', () => {
    const own = note('harvest-AAAAAAAAAAAAAAAAAAAAAA', 'van de groep')
    const there = board([note('harvest-AAAAAAAAAAAAAAAAAAAAAA', 'van ons')])
    expect(planHarvest([source('g1', board([own]))], there, openly)).toMatchObject({
      put: [],
      update: [],
      mark: [],
    })
  })

  test('forged meta is no error', () => {
    const forged = [
      { origin: 3, trail: 'x', harvest: 1 },
      { origin: null, trail: [1, null], harvest: null },
      { harvest: { print: 4 } },
    ]
    const records = board(forged.map((each, at) => note(`n${at}`, 'x', { x: at * 300, meta: each })))
    const { put } = planHarvest([source('g1', records)], new Map(), openly)
    expect(put.map(({ meta }) => meta.trail)).toEqual([['Groep g1'], ['Groep g1'], ['Groep g1']])
  })

  test('an empty group, or one of which everything is held back, stays', () => {
    const records = board(
      [group('g'), group('h', { x: 500 })],
      [note('a', 'a', { parent: 'shape:h', meta: { held: true } })],
    )
    expect(planHarvest([source('g1', records)], new Map(), openly).put).toEqual([])
  })
})
