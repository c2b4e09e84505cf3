import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HarvestRules, planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { originOf } from '../../../../../shared/board/harvest/origin.ts'
import { outlineOf } from '../../../../../shared/board/outline/outline.ts'
import { validateRecord } from '../../../../../shared/board/validate.ts'
import type { Box } from '../../../../../shared/werkvormen/kit/box.ts'
import { panelLayout, panelZones } from '../../../../../shared/werkvormen/kit/panels.ts'
import type { ZonePanel } from '../../../../../shared/werkvormen/kit/zone.ts'
import { anonymously, arrow, board, note, openly, shapesIn, source, stroke, wordsOf } from './boards.ts'
import { harvestedOnto } from './measures.ts'

const axes = {
  x: { name: 'x', title: 'x', kind: 'number', from: 0, to: 100 },
  y: { name: 'y', title: 'y', kind: 'number', from: 0, to: 100 },
} as const

function map(box: Box, more: Partial<ZonePanel> = {}): ZonePanel {
  return { zone: 'map', name: 'map', title: 'Kaart', question: '', box, colour: 'blue', axes, ...more }
}

const group = map({ x: 0, y: 0, w: 2000, h: 1600 })
const plenary = map({ x: 3000, y: 500, w: 4000, h: 3000 })
const rules: HarvestRules = { ...openly, zones: { map: 'map' } }

const valuesOf = (records: Map<string, TLRecord>, panel: ZonePanel) =>
  [...outlineOf(records, panelZones([panel])).items.values()].map(({ text, zone, value }) => ({
    text,
    zone,
    value,
  }))

function harvested(panel: ZonePanel, made: readonly TLRecord[], target = plenary, terms = rules) {
  const sources = [source('g', board(panelLayout([panel]), [...made]))]
  const plan = planHarvest(sources, board(panelLayout([target])), terms)
  return { plan, sources, records: harvestedOnto(board(panelLayout([target])), plan) }
}

test('B19 from map to map a note keeps its values, wherever it lay', () => {
  const place = fc.record({
    x: fc.integer({ min: -100, max: 1890 }),
    y: fc.integer({ min: -120, max: 1450 }),
  })
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 90 }),
      (places, growY) => {
        const made = places.map((at, name) => note(`n${name}`, `n${name}`, { ...at, props: { growY } }))
        const before = valuesOf(board(panelLayout([group]), made), group).filter(({ zone }) => zone === 'map')
        const { plan, records } = harvested(group, made)
        const after = new Map(valuesOf(records, plenary).map((each) => [each.text, each]))
        for (const { text, value } of before) {
          expect(after.get(text)?.zone).toBe('map')
          expect(after.get(text)?.value.x).toBeCloseTo(value.x ?? -1, 1)
          expect(after.get(text)?.value.y).toBeCloseTo(value.y ?? -1, 1)
        }
        expect(plan.counts).toMatchObject({ notes: before.length, below: 0 })
        for (const record of plan.put) expect(validateRecord(record)).toMatchObject({ ok: true })
      },
    ),
    { numRuns: 60 },
  )
})

test('B19 the same place in two groups is the same place on the plenary map, each with its origin', () => {
  const one = board(panelLayout([group]), [note('a', 'Gemeente', { x: 900, y: 700 })])
  const sources = [source('g1', one), source('g2', one)]
  const notes = shapesIn(planHarvest(sources, board(panelLayout([plenary])), rules).put)
  expect(notes).toHaveLength(2)
  expect(notes[0]).toMatchObject({ x: notes[1]?.x, y: notes[1]?.y })
  expect(notes.map(({ meta }) => originOf(meta))).toEqual([
    { board: 'g1', label: 'Groep g1', zone: 'map' },
    { board: 'g2', label: 'Groep g2', zone: 'map' },
  ])
})

test('B19 arrows and drawings come along in their place; a drawing becomes smaller with its map, never larger', () => {
  const made = [
    ...[note('a', 'a', { x: 100, y: 200 }), note('b', 'b', { x: 1500, y: 1200 }), ...arrow('ab', 'a', 'b')],
    stroke('s', { x: 1000, y: 800, w: 400, h: 400 }),
  ]
  const small = map({ x: 0, y: 0, w: 1000, h: 800 })
  const { plan } = harvested(group, made, small)
  expect(plan.counts).toMatchObject({ notes: 2, arrows: 1, drawings: 1 })
  const drawing = shapesIn(plan.put).find(({ type }) => type === 'draw')
  expect([drawing?.x, drawing?.y]).toEqual([expect.closeTo(500, 1), expect.closeTo(400, 1)])
  const large = shapesIn(harvested(group, made).plan.put).find(({ type }) => type === 'draw')
  expect(large?.props).toMatchObject({ scale: 1 })
})

test('B19 from a zone without meaning, or to one, notes lie in rows as ever', () => {
  const { axes: _axes, ...plain } = plenary
  const made = [note('a', 'a', { x: 1500, y: 1200 })]
  const [first] = shapesIn(harvested(group, made, plain).plan.put)
  expect(first?.y).toBeLessThan(900)
  const { axes: _none, ...list } = group
  const [second] = shapesIn(harvested(list, made).plan.put)
  expect(second?.y).toBeLessThan(900)
})

test('B19 on a map that was turned there are no places to keep', () => {
  const frames = panelLayout([plenary]).map((record) =>
    record.id === 'shape:layout-map' ? ({ ...record, rotation: 1 } as TLRecord) : record,
  )
  const plan = planHarvest(
    [source('g', board(panelLayout([group]), [note('a', 'a', { x: 900, y: 700 })]))],
    board(frames),
    rules,
  )
  expect(plan.counts).toMatchObject({ notes: 1, below: 1 })
})

test('B19 again: what was moved at its group stays where it lies, what is new keeps its place', () => {
  const before = [note('a', 'a', { x: 100, y: 300 })]
  const { records, plan } = harvested(group, before)
  const moved = board(panelLayout([group]), [
    note('a', 'a', { x: 1500, y: 900 }),
    note('b', 'b', { x: 900, y: 700 }),
  ])
  const again = planHarvest([source('g', moved)], records, rules, new Set(plan.harvested))
  expect(again.update).toEqual([])
  expect(shapesIn(again.put).map(wordsOf)).toEqual(['b'])
  const third = harvestedOnto(records, again)
  expect(
    planHarvest([source('g', moved)], third, rules, new Set([...plan.harvested, ...again.harvested])).put,
  ).toEqual([])
})

test('B20 anonymously a place is kept, and nothing of the zone is told', () => {
  const made = [note('a', 'a', { x: 900, y: 700, meta: { by: 'anna' } })]
  const [only] = shapesIn(harvested(group, made, plenary, { ...anonymously, zones: { map: 'map' } }).plan.put)
  expect(Object.keys(only?.meta ?? {})).toEqual(['harvest'])
  expect(Object.keys(only?.meta.harvest as object)).toEqual(['print'])
  expect(only?.y).toBeGreaterThan(1500)
})

test('B19 the zone in which a thing was made goes with it through every round, and nobody can make one up', () => {
  const cards = map({ x: 0, y: 0, w: 2000, h: 1600 }, { zone: 'bring', name: 'bring' })
  const made = [
    note('a', 'a', { x: 900, y: 700, meta: { origin: { board: 'x', label: 'x', zone: 'learn' } } }),
  ]
  const duo = map({ x: 0, y: 0, w: 2000, h: 1600 }, { zone: 'bring-1', name: 'bring-1' })
  const first = harvested(cards, made, duo, { ...openly, zones: { bring: 'bring-1' } })
  expect(originOf(shapesIn(first.plan.put)[0]?.meta ?? {})?.zone).toBe('bring')
  const next = planHarvest([source('duo', first.records)], board(panelLayout([plenary])), {
    ...openly,
    zones: { 'bring-1': 'map' },
  })
  expect(shapesIn(next.put)[0]?.meta).toMatchObject({
    origin: { board: 'g', zone: 'bring' },
    harvest: { from: 'duo', zone: 'bring-1' },
  })
})
