import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRecords } from '../../shared/board/document.ts'
import { applyHarvest } from '../../shared/board/harvest/apply.ts'
import { harvestedIds } from '../../shared/board/harvest/harvestedIds.ts'
import { type HarvestSource, planHarvest } from '../../shared/board/harvest/index.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { drawBelow, seededDraw } from '../../shared/space/grouping/draw.ts'
import { arrow, frame, group, note, picture, stroke } from '../unit/shared/board/harvest/boards.ts'

type Draw = (count: number) => number
type Words = Record<string, unknown>

const places = [0, -0, 1, -1, 1e-9, 0.5, 200, 49_999, -49_999, 99_999, 999_999, -999_999, 1e-300]
const sides = [1, 1e-9, 200, 49_999, 999_999]
const scales = [1, 0.001, 1e-9, 99, 1e5]
const indices = [
  ...['a0', 'a1', 'Zz', 'a1G', 'b00', 'a00001', `a1${'V'.repeat(500)}`],
  ...['z'.repeat(27), `${'z'.repeat(27)}V`, `y${'z'.repeat(25)}`, `A${'0'.repeat(26)}`],
]
const metas: Words[] = [
  ...[{}, { by: 'm' }, { held: true }, { at: 1 }, { harvest: [] }, { trail: 'x', harvest: null }],
  ...[0, -1, 1e308, 1e-300, 1, 'x', null].map((scale) => ({
    harvest: { print: 'x', scale, from: 'b', record: 'x' },
  })),
  ...[{ origin: { board: 'b', label: 'x'.repeat(3_000) } }, { trail: Array(300).fill('x') }],
  { origin: 5, by: 'q'.repeat(4_000) },
]
const texts = ['', 'a', 'woord '.repeat(300), 'x'.repeat(3_000), '\u202e', '😀'.repeat(50)]

/** Records that a hostile client may write: most are valid, none is made by our own. */
function hostileBoard(count: number, draw: Draw, brought: readonly string[] = []): Y.Doc {
  const pick = <T>(things: readonly T[]): T => things[draw(things.length)] as T
  const document = new Y.Doc()
  const ids: string[] = []
  const someId = () => (ids.length > 0 && draw(5) < 2 ? pick(ids) : 'page:page')

  function one(number: number): TLRecord[] {
    const id = brought.length > 0 && draw(10) < 3 ? pick(brought).replace('shape:', '') : `s${number}`
    const fields = {
      ...{ x: pick(places), y: pick(places), index: pick(indices), rotation: pick([0, 0, 1, -3, 1e5]) },
      ...{ meta: pick(metas), parent: someId() },
    }
    const box = { x: fields.x, y: fields.y, w: pick(sides), h: pick(sides) }
    const growth = { scale: pick(scales), growY: pick([0, 1e5, 49_999, 999_999, -1]) }
    const kinds = [
      () => [note(id, pick(texts), { ...fields, props: growth })],
      () => [frame(id, box, fields)],
      () => [group(id, fields)],
      () => [stroke(id, box, { ...fields, props: { scale: growth.scale } })],
      () => picture(id, box, fields),
      () =>
        arrow(
          id,
          pick(['gone', ...ids]).replace('shape:', ''),
          pick(['gone', ...ids]).replace('shape:', ''),
          fields,
        ),
    ]
    ids.push(`shape:${id}`)
    return pick(kinds)()
  }

  document.transact(() => {
    for (let number = 0; number < count; number += 1) {
      for (const record of one(number)) putRecord(recordsOf(document), record)
    }
  })
  return document
}

const seeds = Array.from({ length: 40 }, (_, at) => at + 1)

test.each(seeds)(
  'T37 hostile boards are harvested in the end, and what comes can be read (seed %i)',
  (seed) => {
    const random = seededDraw(seed * 7_919)
    const draw: Draw = (count) => drawBelow(count, random)
    const target = hostileBoard(draw(30), draw)
    let brought: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const sources = Array.from({ length: 3 }, (_, at): HarvestSource => {
        const records = readRecords(hostileBoard(draw(40), draw, brought))
        const known = new Set(draw(2) === 0 ? brought : [])
        return { boardId: `b${at}`, label: 'x', records, ticked: new Set(), brought: known }
      })
      const rules = { zones: { '*': 'x', '': 'x' }, share: 'all', anonymous: draw(3) === 0, seed } as const
      const start = performance.now()
      const plan = planHarvest(sources, readRecords(target), rules, harvestedIds(target))
      expect(performance.now() - start).toBeLessThan(3_000)
      applyHarvest(target, plan)
      const readable = readRecords(target)
      expect(plan.put.filter(({ id }) => !readable.has(id))).toEqual([])
      brought = plan.harvested
    }
  },
)
