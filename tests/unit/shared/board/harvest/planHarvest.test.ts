import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { pageBoxes } from '../../../../../shared/board/harvest/extent.ts'
import { type HarvestRules, planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { validateRecord } from '../../../../../shared/board/validate.ts'
import { bottom, inset, overlaps } from '../../../../../shared/werkvormen/kit/box.ts'
import { geoPiece, textPiece } from '../../../../../shared/werkvormen/kit/pieces.ts'
import { stack } from '../../../../../shared/werkvormen/kit/stack.ts'
import { typeScale } from '../../../../../shared/werkvormen/kit/type.ts'
import {
  arrow,
  board,
  frame,
  group,
  note,
  openly,
  picture,
  propsOf,
  shapesIn,
  source,
  stroke,
  wordsOf,
  zones,
} from './boards.ts'
import { covered, harvestedOnto, noteBox, zonesOf } from './measures.ts'

const plenary = board(zones(['plan', 'ideas']))
const spacious = board(zones(['plan'], { w: 900, h: 2_000 }))

/** A row of notes. */
function row(name: string, count: number, at = { x: 0, y: 0 }): TLRecord[] {
  return Array.from({ length: count }, (_, place) =>
    note(`${name}${place}`, `${name}${place}`, { x: at.x + place * 220, y: at.y }),
  )
}

function words(records: readonly TLRecord[]): string[] {
  return shapesIn(records)
    .filter(({ type }) => type === 'note')
    .map(wordsOf)
}

function find(records: readonly TLRecord[], type: string): TLShape[] {
  return shapesIn(records).filter((shape) => shape.type === type)
}

describe('B19 what comes', () => {
  test('a note comes as it is, with its author, its origin and a way back', () => {
    const made = board([note('a', 'Samen eten', { meta: { by: 'anna', at: 12 }, props: { growY: 40 } })])
    const { put, counts, harvested } = planHarvest([source('g1', made)], plenary, openly)
    const [only] = find(put, 'note')
    expect(only?.meta).toMatchObject({
      ...{ by: 'anna', at: 12, origin: { board: 'g1', label: 'Groep g1' }, trail: ['Groep g1'] },
      harvest: { from: 'g1', record: 'shape:a' },
    })
    expect(only?.props).toMatchObject({
      color: 'light-blue',
      growY: 40,
      richText: propsOf(made.get('shape:a')).richText,
    })
    expect(harvested).toEqual([only?.id])
    expect(only?.id).not.toContain('shape:a')
    expect(counts).toMatchObject({ notes: 1, sources: 1, left: 0, heldBack: 0, below: 0 })
    expect(validateRecord(only)).toMatchObject({ ok: true })
  })

  test('notes lie in their zone in reading order, group by group', () => {
    const first = board([...row('b', 2, { x: 0, y: 300 }), ...row('a', 3, { x: 10, y: 0 })])
    const second = board(row('c', 2))
    const plan = planHarvest([source('g1', first), source('g2', second)], spacious, openly)
    const notes = find(plan.put, 'note')
    expect(words(plan.put)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'c0', 'c1'])
    expect(new Set(zonesOf(harvestedOnto(spacious, plan), notes))).toEqual(new Set(['plan']))
    const places = notes.map(({ x, y }) => ({ x, y }))
    expect(places).toEqual([...places].sort((a, b) => a.y - b.y || a.x - b.x))
    expect(notes[5]?.y).toBeGreaterThan(notes[4]?.y ?? 0)
    expect(notes[5]?.x).toBe(notes[0]?.x)
  })

  test('strokes that lie against each other keep their arrangement', () => {
    const face = [
      stroke('head', { x: 500, y: 500, w: 200, h: 200 }, { index: 'a1' }),
      stroke('eye', { x: 550, y: 550, w: 20, h: 20 }, { index: 'a2' }),
      stroke('hat', { x: 560, y: 480, w: 60, h: 15 }, { index: 'a3' }),
    ]
    const { put, counts } = planHarvest([source('g1', board(face))], plenary, openly)
    const [head, eye, hat] = put as TLShape[]
    expect(
      [eye, hat].map((part) => [(part?.x ?? 0) - (head?.x ?? 0), (part?.y ?? 0) - (head?.y ?? 0)]),
    ).toEqual([
      [50, 50],
      [60, -20],
    ])
    expect(counts.drawings).toBe(1)
  })

  test('drawings that lie apart are two, and a drawing too large for its zone is made smaller as a whole', () => {
    const large = [
      stroke('a', { x: 0, y: 0, w: 3_000, h: 1_500 }),
      stroke('b', { x: 300, y: 600, w: 1_500, h: 750 }),
    ]
    const apart = stroke('c', { x: 0, y: 4_000, w: 50, h: 50 })
    const { put, counts } = planHarvest([source('g1', board(large, [apart]))], plenary, openly)
    const [a, b] = put as [TLShape, TLShape]
    const lengths = [a, b].map(
      ({ props }) => (props as { segments: { points: { x: number }[] }[] }).segments[0]?.points[1]?.x,
    )
    expect(lengths[1]).toBeCloseTo((lengths[0] ?? 0) / 2, 1)
    expect((b.x - a.x) / (lengths[0] ?? 1)).toBeCloseTo(0.1, 3)
    expect(propsOf(a).scale).toBeLessThan(0.3)
    expect(counts).toMatchObject({ drawings: 2, below: 0 })
  })

  test.each([
    ['beside', { x: 220, y: 0, w: 50, h: 200 }, 1],
    ['below', { x: 0, y: 220, w: 50, h: 200 }, 1],
    ['farther beside', { x: 260, y: 0, w: 50, h: 200 }, 2],
    ['farther below', { x: 0, y: 260, w: 50, h: 200 }, 2],
  ])('a stroke %s another: drawings', (_, box, drawings) => {
    const strokes = [stroke('a', { x: 0, y: 0, w: 200, h: 200 }), stroke('b', box)]
    expect(planHarvest([source('g1', board(strokes))], plenary, openly).counts).toMatchObject({ drawings })
  })

  test('a picture comes with its file, and stays when the file is missing', () => {
    const [asset, image] = picture('p', { x: 0, y: 0, w: 300, h: 200 })
    const whole = planHarvest([source('g1', board([asset, image] as TLRecord[]))], plenary, openly)
    const [shape] = find(whole.put, 'image')
    expect(whole.put.find(({ id }) => id === propsOf(shape).assetId)).toMatchObject({
      props: { src: '/assets/abc' },
    })
    expect(whole.counts).toMatchObject({ images: 1, drawings: 0 })
    const broken = planHarvest([source('g1', board([image as TLRecord]))], plenary, openly)
    expect(broken).toMatchObject({ put: [], counts: { left: 1 } })
  })

  test('two pictures of one file bring it once', () => {
    const [asset, image] = picture('p', { x: 0, y: 0, w: 300, h: 200 }) as [TLRecord, TLShape]
    const twin = { ...image, id: 'shape:twin', x: 900 } as TLRecord
    const { put } = planHarvest([source('g1', board([asset, image, twin]))], plenary, openly)
    expect(put.map(({ typeName }) => typeName).toSorted()).toEqual(['asset', 'shape', 'shape'])
  })

  test('what was locked at its source can be moved on the target', () => {
    const locked = { ...note('a', 'a'), isLocked: true } as TLRecord
    expect(planHarvest([source('g1', board([locked]))], plenary, openly).put).toMatchObject([
      { isLocked: false },
    ])
  })

  test('a note that lay askew lies straight', () => {
    const askew = board([note('a', 'a', { rotation: 1 })])
    expect(planHarvest([source('g1', askew)], plenary, openly).put).toMatchObject([{ rotation: 0 }])
  })

  test('what lies in a frame or a group comes along in it', () => {
    const made = board(
      [
        frame('f', { x: 100, y: 100, w: 500, h: 300 }),
        note('in', 'binnen', { x: 40, y: 50, parent: 'shape:f' }),
      ],
      [
        group('g', { x: 0, y: 900 }),
        note('one', 'een', { parent: 'shape:g' }),
        note('two', 'twee', { x: 300, parent: 'shape:g' }),
      ],
    )
    const { put } = planHarvest([source('g1', made)], spacious, openly)
    const [aFrame] = find(put, 'frame')
    const [aGroup] = find(put, 'group')
    const parents = new Map(find(put, 'note').map((each) => [wordsOf(each), each]))
    expect(parents.get('binnen')).toMatchObject({ parentId: aFrame?.id, x: 40, y: 50 })
    expect(parents.get('een')?.parentId).toBe(aGroup?.id)
    expect(parents.get('twee')).toMatchObject({ parentId: aGroup?.id, x: 300 })
  })
})

describe('B19 arrows', () => {
  const two = [note('a', 'a'), note('b', 'b', { x: 600, y: 0 })]

  test('an arrow comes along with its bindings when both its ends do', () => {
    const made = board(two, arrow('x', 'a', 'b', { props: { bend: 50 } }))
    const { put, counts } = planHarvest([source('g1', made)], plenary, openly)
    const [from, to] = find(put, 'note')
    const [line] = find(put, 'arrow')
    expect(counts.arrows).toBe(1)
    expect(put.filter(({ typeName }) => typeName === 'binding')).toMatchObject([
      { fromId: line?.id, toId: from?.id, props: { terminal: 'start' } },
      { fromId: line?.id, toId: to?.id, props: { terminal: 'end' } },
    ])
    const middles = [from, to]
      .map((each) => noteBox(each as TLShape))
      .map(({ x, y, w, h }) => [x + w / 2, y + h / 2])
    const { end, bend } = propsOf(line) as { end: { x: number; y: number }; bend: number }
    expect([line?.x, line?.y]).toEqual(middles[0])
    expect([(line?.x ?? 0) + end.x, (line?.y ?? 0) + end.y]).toEqual(middles[1])
    expect(bend).toBeCloseTo((50 * end.x) / 600, 5)
  })

  test.each([
    ['one end hangs loose', arrow('x', 'a', undefined)],
    ['it hangs on nothing', arrow('x', undefined, undefined, { y: 900 })],
    ['an end is held back', [...arrow('x', 'a', 'c'), note('c', 'c', { y: 500, meta: { held: true } })]],
    ['it hangs on an arrow', [...arrow('x', 'a', 'y'), ...arrow('y', 'x', 'b')]],
    ['it is held back', arrow('x', 'a', 'b', { meta: { held: true } })],
    [
      'an end is part of the layout',
      [...arrow('x', 'a', 'layout-z'), ...zones(['z'], undefined, { x: 0, y: 5_000 })],
    ],
  ])('it stays when %s', (_, records) => {
    const { put } = planHarvest([source('g1', board(two, records))], plenary, openly)
    expect(put.filter(({ typeName }) => typeName === 'binding')).toEqual([])
    expect(find(put, 'arrow')).toEqual([])
    expect(words(put)).toEqual(['a', 'b'])
  })

  test('loose arrows within a drawing are part of it', () => {
    const drawing = [stroke('axis', { x: 0, y: 0, w: 300, h: 10 }), ...arrow('x', undefined, undefined)]
    const { put } = planHarvest([source('g1', board(drawing))], plenary, openly)
    expect(shapesIn(put).map(({ type }) => type)).toEqual(['draw', 'arrow'])
  })
})

describe('B19 what stays', () => {
  const held = { held: true }

  test('what a person holds back never leaves, with all that lies in it', () => {
    const made = board(
      [note('a', 'mag'), note('b', 'mag niet', { x: 300, meta: held })],
      [
        frame('f', { x: 0, y: 500, w: 400, h: 300 }, { meta: held }),
        note('c', 'mag ook niet', { parent: 'shape:f' }),
      ],
      [stroke('s', { x: 0, y: 1_500, w: 90, h: 90 }, { meta: held })],
    )
    const plan = planHarvest([source('g1', made)], plenary, openly)
    expect(words(plan.put)).toEqual(['mag'])
    expect(plan.put).toHaveLength(1)
    expect(JSON.stringify(plan)).not.toContain('niet')
    expect(plan.counts).toMatchObject({ heldBack: 3, left: 0 })
  })

  test('zones go where the rules say; the others stay behind', () => {
    const made = board(
      zones(['wens', 'twijfel', 'stil', 'rest'], { w: 500, h: 800 }),
      [note('a', 'wens', { x: 100, y: 500 }), note('b', 'twijfel', { x: 640, y: 500 })],
      [
        note('c', 'stil', { x: 1_180, y: 500 }),
        note('d', 'rest', { x: 1_720, y: 500 }),
        note('e', 'buiten', { y: 2_000 }),
      ],
    )
    const rules: HarvestRules = { ...openly, zones: { wens: 'plan', stil: '', '*': 'ideas' } }
    const plan = planHarvest([source('g1', made)], plenary, rules)
    const target = harvestedOnto(plenary, plan)
    const came = find(plan.put, 'note').map((each) => [wordsOf(each), ...zonesOf(target, [each])])
    expect(came).toEqual([
      ['wens', 'plan'],
      ['twijfel', 'ideas'],
      ['rest', 'ideas'],
    ])
    expect(plan.counts.left).toBe(2)
  })

  test('of a personal board only the ticked zones', () => {
    const made = board(
      zones(['trots', 'twijfel'], { w: 500, h: 800 }),
      [
        note('a', 'trots', { x: 100, y: 500 }),
        note('b', 'twijfel', { x: 640, y: 500 }),
        note('c', 'los', { y: 2_000 }),
      ],
      [
        frame('f', { x: 30, y: 520, w: 460, h: 250 }),
        note('d', 'over de rand', { x: 530, y: 10, parent: 'shape:f' }),
      ],
    )
    const rules: HarvestRules = { ...openly, share: 'ticked' }
    expect(words(planHarvest([source('p', made, ['trots'])], plenary, rules).put)).toEqual(['trots'])
    expect(planHarvest([source('p', made)], plenary, rules).put).toEqual([])
  })

  test('a note in a ticked zone comes without the frame around it that lies elsewhere', () => {
    const made = board(zones(['trots', 'twijfel'], { w: 500, h: 800 }), [
      frame('f', { x: 400, y: 400, w: 900, h: 300 }),
      note('a', 'trots', { x: -350, y: 10, parent: 'shape:f' }),
    ])
    const rules: HarvestRules = { ...openly, share: 'ticked' }
    const { put } = planHarvest([source('p', made, ['trots'])], plenary, rules)
    expect(put).toMatchObject([{ type: 'note', parentId: 'page:page' }])
  })

  test('a drawing over the edge of a zone goes whole, with the zone in which most of it lies', () => {
    const strokes = [
      stroke('a', { x: 300, y: 500, w: 100, h: 100 }),
      stroke('b', { x: 350, y: 550, w: 140, h: 100 }),
      stroke('c', { x: 450, y: 500, w: 300, h: 100 }),
    ]
    const made = board(zones(['wens', 'rest'], { w: 500, h: 800 }), strokes)
    const going = (to: Record<string, string>) =>
      planHarvest([source('g1', made)], plenary, { ...openly, zones: to })
    expect(going({ wens: 'plan' }).put).toHaveLength(3)
    expect(going({ rest: 'plan' }).put).toHaveLength(0)
  })

  test('a group goes with the zone in which it lies', () => {
    const inside = [group('g', { x: 700, y: 400 }), note('a', 'a', { x: 50, y: 50, parent: 'shape:g' })]
    const made = board(zones(['wens', 'rest'], { w: 500, h: 800 }), inside)
    const { put } = planHarvest([source('g1', made)], plenary, { ...openly, zones: { rest: 'plan' } })
    expect(put.map((each) => (each as TLShape).type).toSorted()).toEqual(['group', 'note'])
  })

  test('the layout of the source', () => {
    const { put, counts } = planHarvest([source('g1', board(zones(['plan'])))], plenary, openly)
    expect(put).toEqual([])
    expect(counts).toMatchObject({ left: 0, sources: 0 })
  })
})

describe('B19 where it lies', () => {
  test('nothing is covered: not the words of a zone, not what people made, not each other', () => {
    const target = board([...plenary.values()], row('x', 2, { x: 30, y: 600 }), [
      stroke('s', { x: 500, y: 560, w: 90, h: 200 }),
    ])
    const plan = planHarvest([source('g1', board(row('a', 7)))], target, openly)
    expect(covered(target, plan)).toEqual([])
    expect(new Set(zonesOf(harvestedOnto(target, plan), find(plan.put, 'note')))).toEqual(new Set(['plan']))
  })

  test('when a zone gets full its notes become smaller, and then go on below the board', () => {
    const few = planHarvest([source('g1', board(row('a', 3)))], plenary, openly)
    const more = planHarvest([source('g1', board(row('a', 12)))], plenary, openly)
    const most = planHarvest([source('g1', board(row('a', 80)))], plenary, openly)
    const scaleOf = (plan: typeof few) => Number(propsOf(find(plan.put, 'note')[0]).scale)
    expect(scaleOf(more)).toBeLessThan(scaleOf(few))
    expect(scaleOf(most)).toBe(0.6)
    expect([few, more].map(({ counts }) => counts.below)).toEqual([0, 0])
    expect(most.counts).toMatchObject({ notes: 80, left: 0 })
    expect(most.counts.below).toBeGreaterThan(0)
    const under = find(most.put, 'note').slice(-most.counts.below)
    expect(Math.min(...under.map(({ y }) => y))).toBeGreaterThan(900)
    expect(words(most.put)).toEqual(Array.from({ length: 80 }, (_, at) => `a${at}`))
    expect(covered(plenary, most)).toEqual([])
  })

  test('zone by zone, and what lies in none comes last', () => {
    const made = board(zones(['een', 'twee'], { w: 500, h: 800 }, { x: 0, y: 500 }), [
      note('c', 'los', { y: 0 }),
      note('b', 'twee', { x: 640, y: 900 }),
      note('a', 'een', { x: 100, y: 1_050 }),
    ])
    expect(words(planHarvest([source('g1', made)], plenary, openly).put)).toEqual(['een', 'twee', 'los'])
  })

  test('a text of more lines than it has paragraphs is not covered', () => {
    const long = textPiece('lang', 'woord '.repeat(40), typeScale.title, { x: 30, y: 400, w: 300, h: 0 })
    const words = { ...long, id: 'shape:lang', index: 'a1', isLocked: false } as unknown as TLRecord
    expect(pageBoxes(board([words])).get('shape:lang')?.h).toBeGreaterThan(1_000)
  })

  test('there is air between what comes and what lies there', () => {
    const own = Array.from({ length: 8 }, (_, at) =>
      note(`own${at}`, '', { x: 100 * at, y: 470 + 190 * (at % 3) }),
    )
    const target = board([...spacious.values()], own)
    const plan = planHarvest([source('g1', board(row('a', 9)))], target, openly)
    const boxes = pageBoxes(harvestedOnto(target, plan))
    const aired = find(plan.put, 'note').map(({ id }) => inset(boxes.get(id) ?? nowhere, -10))
    const touched = aired.filter((box) => own.some(({ id }) => overlaps(box, boxes.get(id) ?? nowhere)))
    expect(touched).toEqual([])
  })

  test('notes begin below the words of a zone, also where these leave room beside them', () => {
    const narrow = (each: TLRecord) =>
      ({ ...each, props: { ...propsOf(each), w: 400 } }) as unknown as TLRecord
    const pieces = zones(['plan'], { w: 6_000, h: 3_000 })
    const wide = board(pieces.map((each) => (each.id.endsWith('-question') ? narrow(each) : each)))
    const question = pageBoxes(wide).get('shape:layout-plan-question') ?? nowhere
    const plan = planHarvest([source('g1', board(row('a', 3)))], wide, openly)
    expect(Math.min(...find(plan.put, 'note').map(({ y }) => y))).toBeGreaterThanOrEqual(bottom(question))
  })

  test('other words of the layout are not covered, and a form behind a zone is no obstacle', () => {
    const words = textPiece('elders', 'Woorden in het midden', typeScale.title, {
      x: 100,
      y: 500,
      w: 700,
      h: 100,
    })
    const behind = geoPiece(
      'behind',
      { x: -50, y: -50, w: 3_000, h: 3_000 },
      { geo: 'rectangle', color: 'grey', fill: 'fill', line: 2 },
    )
    const target = board([...spacious.values()], stack([words, behind]))
    const plan = planHarvest([source('g1', board(row('a', 9)))], target, openly)
    expect(plan.counts.below).toBe(0)
    const onlyWords = board(stack([words]))
    expect(covered(onlyWords, plan)).toEqual([])
  })

  test('a zone that was turned, and two areas over each other, cover nothing', () => {
    const turned = board(zones(['plan']).map((each) => ({ ...each, rotation: 0.5 }) as TLRecord))
    expect(planHarvest([source('g1', board(row('a', 3)))], turned, openly).counts.below).toBe(3)
    const again = zones(['plan'], { w: 900, h: 900 }, { x: 300, y: 100 }).map(
      (each) => ({ ...each, id: each.id.replace('layout-plan', 'layout-again') }) as TLRecord,
    )
    const twice = board(zones(['plan']), again)
    expect(covered(twice, planHarvest([source('g1', board(row('a', 30)))], twice, openly))).toEqual([])
  })

  test('a zone that reaches over the end of the page leaves the rest of its notes behind', () => {
    const target = board(zones(['plan'], { w: 3_000, h: 900 }, { x: 999_000, y: 0 }))
    const plan = planHarvest([source('g1', board(row('a', 12)))], target, openly)
    for (const record of plan.put) expect(validateRecord(record).ok).toBe(true)
    expect(plan.counts.left).toBeGreaterThan(0)
    expect(plan.counts.notes + plan.counts.left).toBe(12)
  })

  test('what lies in a frame becomes smaller with it', () => {
    const large = board([
      frame('f', { x: 0, y: 0, w: 4_000, h: 2_000 }),
      note('a', 'a', { x: 2_000, y: 1_000, parent: 'shape:f' }),
    ])
    const { put } = planHarvest([source('g1', large)], plenary, openly)
    const [kader, inside] = [find(put, 'frame')[0], find(put, 'note')[0]]
    expect(Number(propsOf(kader).w)).toBeLessThan(900)
    expect((inside?.x ?? 0) / Number(propsOf(kader).w)).toBeCloseTo(0.5, 3)
    expect(Number(propsOf(inside).scale)).toBeCloseTo(Number(propsOf(kader).w) / 4_000, 5)
  })

  test('a zone that lies in more places is filled in all of them', () => {
    const two = board(
      [...zones(['plan'], { w: 500, h: 900 })],
      zones(['plan'], { w: 500, h: 900 }, { x: 2_000, y: 0 }).map((each) => {
        return { ...each, id: each.id.replace('layout-plan', 'layout-again') } as TLRecord
      }),
    )
    const plan = planHarvest([source('g1', board(row('a', 10)))], two, openly)
    expect(plan.counts.below).toBe(0)
    expect(new Set(find(plan.put, 'note').map(({ x }) => x > 1_000))).toEqual(new Set([false, true]))
  })

  test('what is for a zone does not land in a smaller zone that lies in it', () => {
    const inner = zones(['inner'], { w: 600, h: 1_100 }, { x: 100, y: 400 })
    const target = board(zones(['plan'], { w: 1_600, h: 1_600 }), inner)
    const plan = planHarvest([source('g1', board(row('a', 9)))], target, openly)
    expect(new Set(zonesOf(harvestedOnto(target, plan), find(plan.put, 'note')))).toEqual(new Set(['plan']))
  })

  test('when the target has no such zone it comes below everything and is counted', () => {
    const target = board([...plenary.values()], [note('low', 'laag', { x: 0, y: 3_000 })])
    const plan = planHarvest([source('g1', board(row('a', 3)))], target, {
      ...openly,
      zones: { '': 'elders' },
    })
    expect(Math.min(...find(plan.put, 'note').map(({ y }) => y))).toBeGreaterThan(3_200)
    expect(plan.counts).toMatchObject({ notes: 3, below: 3, left: 0 })
  })

  test('below the board each source begins a row, unless that makes it a long strip', () => {
    const rowsOf = (count: number, each: number) => {
      const sources = Array.from({ length: count }, (_, at) => source(`g${at}`, board(row(`n${at}-`, each))))
      const { put } = planHarvest(sources, plenary, { ...openly, zones: { '': 'elders' } })
      return new Set(find(put, 'note').map(({ y }) => y)).size
    }
    expect(rowsOf(3, 7)).toBe(3)
    expect(rowsOf(20, 2)).toBe(4)
  })

  test('on an empty board too', () => {
    const plan = planHarvest(
      [source('g1', board(row('a', 3), [stroke('s', { x: 0, y: 900, w: 9, h: 9 })]))],
      new Map(),
      openly,
    )
    expect(plan.counts).toMatchObject({ notes: 3, drawings: 1, below: 4 })
    expect(covered(new Map(), plan)).toEqual([])
  })

  test('something at the end of the page, or over all of it, does not drive the rest off it', () => {
    const far = board([note('far', 'ver', { x: 999_000, y: 999_900 })])
    expect(planHarvest([source('g1', board(row('a', 3)))], far, openly).counts).toMatchObject({
      notes: 3,
      left: 0,
    })
    const all = board([frame('all', { x: -999_999, y: -999_999, w: 999_999, h: 999_999 })])
    const plan = planHarvest([source('g1', board(row('a', 3)))], all, openly)
    expect(covered(all, plan)).toEqual([])
    for (const record of plan.put) expect(validateRecord(record).ok).toBe(true)
  })

  test('a board does not get more records than it can take', () => {
    const full = board(
      Array.from({ length: 3_998 }, (_, at) => note(`n${at}`, '', { x: at * 210 - 400_000 })),
    )
    const plan = planHarvest([source('g1', board(row('a', 5)))], full, openly)
    expect(plan.counts).toMatchObject({ notes: 2, left: 3 })
    const pair = [...row('a', 2), ...arrow('x', 'a0', 'a1')]
    expect(planHarvest([source('g1', board(pair))], full, openly).counts).toMatchObject({
      notes: 2,
      arrows: 0,
      left: 1,
    })
  })

  test('it lies above what is there already, each thing above the one before', () => {
    const target = board([...plenary.values()], [note('x', 'x', { y: 4_000, index: 'b0z' })])
    const { put } = planHarvest([source('g1', board(row('a', 70)))], target, openly)
    const indices = shapesIn(put).map(({ index }) => String(index))
    expect(indices[0] && indices[0] > 'b0z').toBe(true)
    expect(indices).toEqual([...new Set(indices)].sort((a, b) => (a < b ? -1 : 1)))
    for (const record of put) expect(validateRecord(record).ok).toBe(true)
  })

  test('a drawing lies wholly within its zone', () => {
    const made = board([stroke('a', { x: 0, y: 0, w: 2_000, h: 4_000 })])
    const plan = planHarvest([source('g1', made)], plenary, openly)
    const box = pageBoxes(harvestedOnto(plenary, plan)).get(plan.harvested[0] ?? '')
    expect(box && box.y > 200 && box.y + box.h < 900 && box.x > 0 && box.x + box.w < 900).toBe(true)
  })
})

const nowhere = { x: 0, y: 0, w: 0, h: 0 }
