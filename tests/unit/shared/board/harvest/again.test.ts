import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRecords } from '../../../../../shared/board/document.ts'
import { documentFormat } from '../../../../../shared/board/format.ts'
import { applyHarvest } from '../../../../../shared/board/harvest/apply.ts'
import { harvestedIds } from '../../../../../shared/board/harvest/harvestedIds.ts'
import {
  type HarvestPlan,
  type HarvestSource,
  planHarvest,
} from '../../../../../shared/board/harvest/index.ts'
import { markOf } from '../../../../../shared/board/harvest/origin.ts'
import { putRecord, recordsOf, textOf, updateRecord } from '../../../../../shared/board/records.ts'
import { richText } from '../../../../../shared/werkvormen/kit/pieces.ts'
import {
  anonymously,
  arrow,
  board,
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
import { covered } from './measures.ts'

const layout = zones(['plan'], { w: 1_400, h: 2_000 })

/** A target in Yjs, as the server has it. */
class Target {
  readonly content = new Y.Doc()
  readonly #layout = new Y.Doc()

  constructor() {
    for (const record of layout) putRecord(recordsOf(this.#layout), record)
  }

  records(): ReadonlyMap<string, TLRecord> {
    return readRecords(this.#layout, this.content)
  }

  harvest(sources: readonly HarvestSource[], rules = openly): HarvestPlan {
    const plan = planHarvest(sources, this.records(), rules, harvestedIds(this.content))
    applyHarvest(this.content, plan)
    return plan
  }

  shapes(): TLShape[] {
    return shapesIn(this.records().values()).filter(({ id }) => !id.includes('layout-'))
  }

  /** The shape that says this, or the only one. */
  find(words?: string): TLShape {
    const found = this.shapes().find((shape) => words === undefined || wordsOf(shape) === words)
    if (!found) throw new Error(`nothing says ${words}`)
    return found
  }

  change(shape: TLShape, fields: object, props: object = {}): void {
    const to = { ...shape, ...fields, props: { ...shape.props, ...props } } as TLRecord
    this.content.transact(() => updateRecord(recordsOf(this.content), shape, to))
  }

  remove(shape: TLShape): void {
    recordsOf(this.content).delete(shape.id)
  }
}

const nothing = { put: [], update: [], mark: [] }
const once = [source('g1', board([note('a', 'eerst')]))]
const changed = [source('g1', board([note('a', 'later')]))]

describe('B19 again', () => {
  test('with nothing new changes nothing', () => {
    const target = new Target()
    const records = [
      ...[note('a', 'a'), note('b', 'b', { x: 500 }), ...arrow('x', 'a', 'b')],
      ...[stroke('s', { x: 0, y: 900, w: 4_000, h: 300 }), ...picture('p', { x: 20, y: 920, w: 33, h: 44 })],
    ]
    const sources = [source('g1', board(records))]
    expect(target.harvest(sources).put).toHaveLength(8)
    const before = Y.encodeStateAsUpdate(target.content)
    expect(target.harvest(sources)).toMatchObject(nothing)
    expect(Y.encodeStateAsUpdate(target.content)).toEqual(before)
  })

  test('brings what changed, and leaves it where people put it', () => {
    const target = new Target()
    target.harvest(once)
    target.change(target.find(), { x: 900, y: 1_500 })
    const plan = target.harvest([
      source('g1', board([note('a', 'later', { props: { color: 'green', growY: 30 } })])),
    ])
    expect(plan).toMatchObject({ put: [], mark: [], counts: { notes: 0, left: 0 } })
    expect(target.find()).toMatchObject({ x: 900, y: 1_500, props: { color: 'green', growY: 30 } })
    expect(wordsOf(target.find())).toBe('later')
    expect(
      target.harvest([source('g1', board([note('a', 'later', { props: { color: 'green', growY: 30 } })]))]),
    ).toMatchObject(nothing)
  })

  test('a note keeps the size that it got on the target', () => {
    const target = new Target()
    const large = (words: string) => [source('g1', board([note('a', words, { props: { scale: 3 } })]))]
    target.harvest(large('eerst'))
    target.harvest(large('later'))
    expect(target.find('later').props).toMatchObject({ scale: 1.25 })
  })

  test('leaves what the plenary changed, and marks it once when its source changed too', () => {
    const target = new Target()
    target.harvest(once)
    target.change(target.find(), {}, { richText: richText('van ons samen', false) })
    expect(target.harvest(once)).toMatchObject(nothing)
    expect(target.harvest(changed)).toMatchObject({ put: [], update: [], counts: { left: 0 } })
    expect(wordsOf(target.find())).toBe('van ons samen')
    expect(markOf(target.find().meta)).toMatchObject({ changedAtSource: true })
    expect(target.harvest(changed)).toMatchObject(nothing)
  })

  test.each([
    ['colour', { color: 'red' }],
    ['size', { size: 'xl' }],
    ['text', { richText: richText('anders', false) }],
  ])('a change of %s on the target counts', (_, props) => {
    const target = new Target()
    target.harvest(once)
    target.change(target.find(), {}, props)
    expect(target.harvest(changed)).toMatchObject({ update: [], mark: [{ id: target.find().id }] })
    expect(target.find().props).toMatchObject(props)
  })

  test('the mark goes when the source is again what it was', () => {
    const target = new Target()
    target.harvest(once)
    target.change(target.find(), {}, { color: 'red' })
    target.harvest(changed)
    target.harvest(once)
    expect(markOf(target.find().meta)?.changedAtSource).toBeUndefined()
    expect(target.find().props).toMatchObject({ color: 'red' })
  })

  test('both changed it to the same: nothing to mark', () => {
    const target = new Target()
    target.harvest(once)
    target.change(target.find(), {}, { richText: richText('later', false) })
    expect(target.harvest(changed).mark).toEqual([])
    expect(target.harvest(changed)).toMatchObject(nothing)
    expect(target.harvest(once).update).toHaveLength(1)
  })

  test('a text that was only opened in an editor, which adds a direction to it, is not changed', () => {
    const target = new Target()
    target.harvest(once)
    const opened = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { dir: 'auto' }, content: [{ type: 'text', text: 'eerst' }] }],
    }
    target.change(target.find(), {}, { richText: opened })
    expect(target.harvest(changed)).toMatchObject({ mark: [], update: [{ id: target.find().id }] })
  })

  test('what people took off the target stays away, also when it changes at its source', () => {
    const target = new Target()
    target.harvest(once)
    target.remove(target.find())
    expect(target.harvest(changed)).toMatchObject({ ...nothing, counts: { left: 0, sources: 0 } })
    expect(target.shapes()).toEqual([])
  })

  test('what was deleted or held back at its source stays on the target as it is', () => {
    const target = new Target()
    target.harvest(once)
    expect(target.harvest([source('g1', board([]))])).toMatchObject(nothing)
    const held = [source('g1', board([note('a', 'toch niet', { meta: { held: true } })]))]
    expect(target.harvest(held)).toMatchObject(nothing)
    expect(wordsOf(target.find())).toBe('eerst')
  })

  test('one group at a time gives each a place of its own', () => {
    const target = new Target()
    for (const name of ['a', 'b', 'c']) target.harvest([source(name, board([note(name, name)]))])
    expect(new Set(target.shapes().map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
  })

  test('anonymously too', () => {
    const target = new Target()
    const sources = [source('g1', board([note('a', 'a'), note('b', 'b', { x: 300 })]))]
    expect(target.harvest(sources, anonymously).put).toHaveLength(2)
    expect(target.harvest(sources, { ...anonymously, seed: 99 })).toMatchObject(nothing)
    const next = [source('g1', board([note('a', 'A'), note('b', 'b', { x: 300 })]))]
    expect(target.harvest(next, anonymously).update).toHaveLength(1)
    expect(target.find('A').props).toMatchObject({ color: 'yellow' })
  })
})

describe('B19 a drawing that grows', () => {
  const head = stroke('head', { x: 0, y: 0, w: 200, h: 200 })
  const eye = stroke('eye', { x: 50, y: 60, w: 20, h: 20 })

  test('gets its new strokes where they belong, also after it was moved', () => {
    const target = new Target()
    target.harvest([source('g1', board([head]))])
    target.change(target.find(), { x: 700, y: 1_200 })
    const plan = target.harvest([source('g1', board([head, eye]))])
    expect(plan.put).toMatchObject([{ x: 750, y: 1_260 }])
    expect(target.harvest([source('g1', board([head, eye]))])).toMatchObject(nothing)
  })

  test('and what else is new does not lie over them', () => {
    const target = new Target()
    target.harvest([source('g1', board([head]))])
    const nose = stroke('nose', { x: 205, y: 0, w: 190, h: 190 })
    const added = board([head, nose, note('a', 'nieuw', { x: 900 })])
    const before = target.records()
    const plan = target.harvest([source('g1', added)])
    expect(plan.put).toHaveLength(2)
    expect(covered(before, plan)).toEqual([])
  })

  test('in the size that the drawing got', () => {
    const target = new Target()
    const wide = stroke('head', { x: 0, y: 0, w: 4_000, h: 200 })
    target.harvest([source('g1', board([wide]))])
    const there = target.find()
    const size = Number(markOf(there.meta)?.scale)
    const plan = target.harvest([source('g1', board([wide, eye]))])
    expect(size).toBeLessThan(0.5)
    expect(shapesIn(plan.put)[0]?.x).toBeCloseTo(there.x + 50 * size, 1)
    expect(propsOf(plan.put[0]).scale).toBeCloseTo(size, 5)
  })

  test('elsewhere when people turned the drawing', () => {
    const target = new Target()
    target.harvest([source('g1', board([head]))])
    const there = target.find()
    target.change(there, { rotation: 1 })
    const [laid] = shapesIn(target.harvest([source('g1', board([head, eye]))]).put)
    expect([laid?.x, laid?.y]).not.toEqual([there.x + 50, there.y + 60])
  })

  test('elsewhere when people laid something there', () => {
    const target = new Target()
    target.harvest([source('g1', board([head]))])
    const there = target.find()
    const nose = stroke('nose', { x: 190, y: 210, w: 300, h: 100 })
    putRecord(recordsOf(target.content), note('own', 'van ons', { x: there.x + 260, y: there.y + 210 }))
    const [laid] = shapesIn(target.harvest([source('g1', board([head, nose]))]).put)
    expect(laid && [laid.x, laid.y]).not.toEqual([there.x + 190, there.y + 210])
  })

  test('a new note in a frame that was harvested comes into it; in one that was taken off it stays away', () => {
    const kader = {
      ...note('f', ''),
      type: 'frame',
      props: { w: 500, h: 400, name: '', color: 'black' },
    } as unknown as TLRecord
    const inside = note('in', 'binnen', { x: 20, y: 30, parent: 'shape:f' })
    const target = new Target()
    target.harvest([source('g1', board([kader]))])
    const frame = target.find()
    target.harvest([source('g1', board([kader, inside]))])
    expect(target.find('binnen')).toMatchObject({ parentId: frame.id, x: 20, y: 30 })
    const other = new Target()
    other.harvest([source('g1', board([kader]))])
    other.remove(other.find())
    expect(other.harvest([source('g1', board([kader, inside]))]).put).toEqual([])
  })

  test('a new arrow between notes that are there comes between them', () => {
    const target = new Target()
    const notes = [note('a', 'a'), note('b', 'b', { x: 500 })]
    target.harvest([source('g1', board(notes))])
    target.change(target.find('a'), { x: 40, y: 1_500 })
    target.harvest([source('g1', board(notes, arrow('x', 'a', 'b')))])
    const [line] = target.shapes().filter(({ type }) => type === 'arrow')
    const side = 200 * Number(propsOf(target.find('a')).scale)
    expect([line?.x, line?.y]).toEqual([40 + side / 2, 1_500 + side / 2])
  })

  test('an arrow stays when its ends were moved too far apart to draw it', () => {
    const target = new Target()
    const notes = [note('a', 'a'), note('b', 'b', { x: 500 })]
    target.harvest([source('g1', board(notes))])
    target.change(target.find('a'), { x: 60_000 })
    expect(target.harvest([source('g1', board(notes, arrow('x', 'a', 'b')))])).toMatchObject({
      put: [],
      counts: { left: 1 },
    })
  })

  test('a picture that was replaced at its source brings its new file', () => {
    const target = new Target()
    const [asset, image] = picture('p', { x: 0, y: 0, w: 300, h: 200 }) as [TLRecord, TLRecord]
    target.harvest([source('g1', board([asset, image]))])
    const other = { ...asset, id: 'asset:other' } as TLRecord
    const replaced = { ...image, props: { ...propsOf(image), assetId: 'asset:other' } } as unknown as TLRecord
    const plan = target.harvest([source('g1', board([other, replaced]))])
    expect(plan).toMatchObject({ put: [{ typeName: 'asset' }], update: [{ type: 'image' }] })
    expect(propsOf(plan.update[0]).assetId).toBe(plan.put[0]?.id)
  })

  test('an arrow to a note that was taken off stays', () => {
    const target = new Target()
    const notes = [note('a', 'a'), note('b', 'b', { x: 500 })]
    target.harvest([source('g1', board(notes))])
    target.remove(target.find('a'))
    expect(target.harvest([source('g1', board(notes, arrow('x', 'a', 'b')))]).put).toEqual([])
  })
})

describe('B19 writing', () => {
  test('is one transaction, and a note keeps the letters that are typed in it at that moment', () => {
    const target = new Target()
    target.harvest(once)
    const typist = new Y.Doc()
    Y.applyUpdate(typist, Y.encodeStateAsUpdate(target.content))
    const paragraph = textOf(recordsOf(typist).get(target.find().id))?.get(0) as Y.XmlElement
    ;(paragraph.get(0) as Y.XmlText).insert(5, ' dit')
    let updates = 0
    target.content.on('update', () => {
      updates += 1
    })
    target.harvest([
      source('g1', board([note('a', 'heel eerst', { props: { color: 'red' } }), note('b', 'nieuw')])),
    ])
    expect(updates).toBe(1)
    Y.applyUpdate(target.content, Y.encodeStateAsUpdate(typist))
    expect(wordsOf(target.find('heel eerst dit'))).toBe('heel eerst dit')
  })

  test('an empty document says its format afterwards', () => {
    const target = new Target()
    target.harvest(once)
    expect(documentFormat(target.content)).toBe('current')
    expect(target.content.getMap('format').size).toBeGreaterThan(0)
  })

  test('a plan without anything writes nothing', () => {
    const document = new Y.Doc()
    applyHarvest(document, planHarvest([], new Map(), openly))
    expect(Y.encodeStateAsUpdate(document)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()))
  })
})
