import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { type HarvestPlan, planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { Occupied } from '../../../../../shared/board/harvest/occupied.ts'
import { board, frame, note, openly, soloSource, source, stroke, wordsOf, zones } from './boards.ts'
import { harvestedOnto } from './measures.ts'

type Board = ReadonlyMap<string, TLRecord>
const empty: Board = new Map()

/** The target with something else in the mark of everything that was harvested to it. */
function remarked(target: Board, mark: object): Board {
  return new Map(
    [...target].map(([id, record]) => {
      const harvest = { ...(record.meta.harvest as object), ...mark }
      return [id, { ...record, meta: { ...record.meta, harvest } } as TLRecord]
    }),
  )
}

describe('T37 a board that wants to keep the harvest busy', () => {
  test.each([1e300, -1, 0, 101, Number.MAX_VALUE, 'x', null])('a forged scale of %s is not used', (scale) => {
    const first = board([stroke('a', { x: 0, y: 0, w: 100, h: 100 })])
    const target = remarked(harvestedOnto(empty, planHarvest([source('s', first)], empty, openly)), { scale })
    const more = board([...first.values()], [stroke('b', { x: 110, y: 0, w: 100, h: 100 })])
    const plan = planHarvest([source('s', more)], target, openly)
    expect(plan.put).toHaveLength(1)
    expect(plan.put[0]).toMatchObject({ meta: { harvest: { from: 's' } } })
    const { scale: written = 1 } = { ...(plan.put[0]?.meta.harvest as object) } as { scale?: unknown }
    expect(written).toBeLessThanOrEqual(1)
  })

  test.each([
    { x: 0, y: 0, w: 1e300, h: 1e300 },
    { x: 1e300, y: 0, w: 1, h: 1 },
    { x: -1e18, y: -1e18, w: 2e18, h: 2e18 },
  ])('an area of any size is looked up at once, %j', (area) => {
    const taken = new Occupied([{ x: 10, y: 10, w: 10, h: 10 }, area])
    taken.hit(area)
    expect(taken.hit({ x: 12, y: 12, w: 1, h: 1 })).toBeDefined()
  })

  test('a frame in a drawing that is added to keeps its own size', () => {
    const first = board([frame('f', { x: 0, y: 0, w: 300, h: 300 })])
    const target = remarked(harvestedOnto(empty, planHarvest([source('s', first)], empty, openly)), {
      scale: 50,
    })
    const more = board([...first.values()], [stroke('i', { x: 5, y: 5, w: 9, h: 9 }, { parent: 'shape:f' })])
    expect(planHarvest([source('s', more)], target, openly).put).toMatchObject([{ x: 5, y: 5 }])
  })
})

describe('T37 a board that wants the room of the others', () => {
  const honest = board([note('eerlijk', 'eerlijk')])
  const wordsPut = (plan: HarvestPlan) => plan.put.map(wordsOf)

  test('with more records than a board takes it leaves room', () => {
    const many = board(Array.from({ length: 4_000 }, (_, at) => note(`n${at}`, 'x', { x: at * 220 })))
    const plan = planHarvest([source('vandal', many), source('honest', honest)], empty, openly)
    expect(plan.put).toHaveLength(4_000)
    expect(wordsPut(plan)).toContain('eerlijk')
  })

  test('with one drawing of as many records too', () => {
    const strokes = Array.from({ length: 4_000 }, (_, at) => stroke(`s${at}`, { x: at, y: 0, w: 9, h: 9 }))
    const plan = planHarvest([source('vandal', board(strokes)), source('honest', honest)], empty, openly)
    expect(wordsPut(plan)).toContain('eerlijk')
  })

  test('with notes higher than the page it does not keep others away', () => {
    const high = Array.from({ length: 400 }, (_, at) => note(`n${at}`, 'x', { props: { growY: 50_000 } }))
    const plan = planHarvest([source('vandal', board(high)), source('honest', honest)], empty, openly)
    expect(wordsPut(plan)).toContain('eerlijk')
    expect(plan.put).toHaveLength(401)
  })

  test.each([
    ['one huge note', [note('huge', '', { props: { scale: 100, growY: 50_000 } })]],
    ['a frame over everything', [frame('all', { x: -9e5, y: -9e5, w: 999_999, h: 999_999 })]],
    [
      'forms down to the end of the page',
      [
        note('low', '', { y: 440_000 }),
        ...Array.from({ length: 30 }, (_, at) =>
          frame(`f${at}`, { x: -1_000, y: 440_000 + at * 19_000, w: 19_999, h: 19_000 }),
        ),
      ],
    ],
  ])('%s on the target is in nobody’s way', (_what, records) => {
    const plan = planHarvest([source('honest', honest)], board(records, zones(['plan'])), openly)
    expect(wordsPut(plan)).toEqual(['eerlijk'])
  })
})

describe('T37 a board that forges where its notes come from', () => {
  const kim = { by: 'kim', origin: { board: 'kims', label: 'Kim' }, trail: ['Kim', 'Duo 1'] }
  const metaOf = (plan: HarvestPlan) => plan.put[0]?.meta

  test('on a personal board everything is of its owner, and was made there', () => {
    const forged = board([note('vals', 'vals', { meta: kim })])
    expect(metaOf(planHarvest([soloSource('mals', 'mal', forged)], empty, openly))).toMatchObject({
      ...{ by: 'mal', origin: { board: 'mals', label: 'Groep mals' } },
      trail: ['Groep mals'],
    })
  })

  test('on a board of more people the author stays as written, but not where it came from', () => {
    const forged = board([note('vals', 'vals', { meta: kim })])
    expect(metaOf(planHarvest([source('duo', forged)], empty, openly))).toMatchObject({
      ...{ by: 'kim', origin: { board: 'duo' } },
      trail: ['Groep duo'],
    })
  })

  test('what has no author does not get one', () => {
    const plain = board([stroke('s', { x: 0, y: 0, w: 9, h: 9 })])
    expect(metaOf(planHarvest([soloSource('mals', 'mal', plain)], empty, openly))).not.toHaveProperty('by')
  })

  test('a record with the id of somebody else’s note comes beside it, however long its trail', () => {
    const kims = soloSource('kims', 'kim', board([note('a', 'van Kim', { meta: { by: 'kim' } })]))
    const plan = planHarvest([kims], empty, openly)
    const target = harvestedOnto(empty, plan)
    const name = plan.put[0]?.id.replace('shape:', '') ?? ''
    const forged = board([note(name, 'van Mal', { meta: { ...kim, trail: ['a', 'b', 'c'] } })])
    const mals = soloSource('mals', 'mal', forged)
    const next = planHarvest([mals], target, openly, new Set(plan.harvested))
    expect(next).toMatchObject({ update: [], mark: [], put: [{ meta: { by: 'mal' } }] })
    expect(planHarvest([mals, kims], empty, openly).put.map(wordsOf).sort()).toEqual(['van Kim', 'van Mal'])
  })
})
