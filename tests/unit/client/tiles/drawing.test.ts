import type { TLArrowBinding, TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { drawBoard, noteCount, type TileDrawing, type TileItem } from '../../../../client/tiles/drawing.ts'
import { withLargeWords } from '../../../../client/tiles/largeWords.ts'
import type { WordsMark } from '../../../../client/tiles/marks.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { arrowBetween, byId, drawn, form, frame, image, inside, note, text, turned } from './tileRecords.ts'

const empty = new Map<string, TLRecord>()

function draw(...records: TLRecord[]): TileDrawing {
  return drawBoard(empty, byId(records))
}

function itemOf(drawing: TileDrawing, id: string): TileItem {
  const item = drawing.items.find((each) => each.id === `shape:${id}`)
  if (!item) throw new Error(`${id} is not drawn`)
  return item
}

function wordsOf(item: TileItem): WordsMark | undefined {
  return item.marks.find((mark) => mark.kind === 'words')
}

function linesOf(item: TileItem): string[] {
  return (wordsOf(item)?.lines ?? []).map(({ spans }) => spans.map(({ text: part }) => part).join(''))
}

describe('a note', () => {
  test('has the colour that people gave it, and is as large as on the canvas', () => {
    const item = itemOf(draw(note('a', { x: 10, y: 20, color: 'light-blue', scale: 1.25, growY: 40 })), 'a')
    expect(item.marks[0]).toMatchObject({ kind: 'path', fill: 'note:light-blue' })
    expect(item.box).toEqual({ x: 10, y: 20, w: 250, h: 300 })
  })

  test('has its words in lines that fit', () => {
    const item = itemOf(draw(note('a', { words: 'Vertel me wat er met mijn melding gebeurt.' })), 'a')
    expect(linesOf(item)).toEqual(['Vertel me wat er', 'met mijn', 'melding gebeurt.'])
    for (const { x, w } of wordsOf(item)?.lines ?? []) expect(x >= 16 && x + w <= 184.5).toBe(true)
  })

  test('leaves out what does not fit, so that nothing runs over its neighbours', () => {
    const item = itemOf(draw(note('a', { words: 'woord '.repeat(500) })), 'a')
    const lowest = Math.max(...(wordsOf(item)?.lines ?? []).map(({ y }) => y))
    expect(lowest).toBeGreaterThan(100)
    expect(lowest).toBeLessThanOrEqual(200)
  })

  test('without words has no text', () => {
    expect(wordsOf(itemOf(draw(note('a', { words: '' })), 'a'))).toBeUndefined()
  })

  test('keeps bold words bold and points of a list apart', () => {
    const words = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'vet', marks: [{ type: 'bold' }] }] },
        {
          type: 'bulletList',
          content: ['een', 'twee'].map((point) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: point }] }],
          })),
        },
      ],
    }
    const item = itemOf(draw(note('a', { richText: words })), 'a')
    expect(linesOf(item)).toEqual(['vet', '• een', '• twee'])
    expect(wordsOf(item)?.lines[0]?.spans[0]?.bold).toBe(true)
  })
})

describe('B23 on a shared screen and in a live picture', () => {
  const texts = [
    'Eén plan',
    'De jeugdverpleger belt',
    'Overdag zien jullie wie er moe is. Na school weet ik waarom.',
  ]

  test('words are as large as their note allows, and no word is broken', () => {
    for (const words of texts) {
      const record = note('a', { words, scale: 1.25 })
      const onCanvas = draw(record)
      const item = itemOf(withLargeWords(onCanvas, byId([record])), 'a')
      const before = wordsOf(itemOf(onCanvas, 'a'))
      expect(wordsOf(item)?.size).toBeGreaterThan((before?.size ?? 0) * 1.05)
      expect(linesOf(item).join(' ')).toBe(words)
      for (const { x, y, w } of wordsOf(item)?.lines ?? []) {
        expect(x >= 10 && x + w <= 240 && y >= 20 && y <= 245).toBe(true)
      }
      expect(item.box).toEqual({ x: 0, y: 0, w: 250, h: 250 })
    }
  })

  test('a note that has no room left stays as it is on the canvas, and the same note is drawn once', () => {
    const full = note('a', { words: 'woord '.repeat(120) })
    const drawing = draw(full)
    expect(wordsOf(itemOf(withLargeWords(drawing, byId([full])), 'a'))).toBe(wordsOf(itemOf(drawing, 'a')))
    const again = [1, 2].map(() => itemOf(withLargeWords(draw(full), byId([full])), 'a'))
    expect(again[0]).toBe(again[1])
  })
})

describe('what hangs together', () => {
  test('a note in a turned frame turns with it, and is cut off by it', () => {
    const drawing = draw(
      turned(frame('f', { x: 100, y: 100, w: 500, h: 400 }), Math.PI / 2),
      inside('f', note('a', { x: 10, y: 20 })),
    )
    const item = itemOf(drawing, 'a')
    expect(item.pose.x).toBeCloseTo(80)
    expect(item.pose.y).toBeCloseTo(110)
    expect(item.frames).toEqual(['shape:f'])
    expect(drawing.frames.map(({ id }) => id)).toEqual(['shape:f'])
  })

  test('opacity of a group counts for what is in it', () => {
    const group = {
      ...frame('g', { x: 0, y: 0, w: 1, h: 1 }),
      type: 'group',
      props: {},
      opacity: 0.5,
    } as unknown as TLShape
    const half = { ...inside('g', note('a')), opacity: 0.5 }
    expect(itemOf(draw(group, half), 'a').opacity).toBe(0.25)
  })

  test('a shape without its parent, and two that are each other’s parent, are not drawn and stop nothing', () => {
    const drawing = draw(inside('gone', note('a')), inside('c', note('b')), inside('b', note('c')), note('d'))
    expect(drawing.items.map(({ id }) => id)).toEqual(['shape:d'])
  })

  test('the layout lies behind the notes, in the order of its own', () => {
    const werkvorm = werkvormen['wie-zijn-wij']
    const records = werkvorm?.layout(werkvorm.defaultSettings, 'nl') ?? []
    const drawing = drawBoard(byId(records), byId([note('a')]))
    expect(drawing.items).toHaveLength(records.filter(({ typeName }) => typeName === 'shape').length + 1)
    expect(drawing.items.at(-1)?.id).toBe('shape:a')
  })
})

describe('an arrow', () => {
  const ends = [note('a', { x: 0, y: 0 }), note('b', { x: 600, y: 0 })] as const

  test('goes from the edge of one note to just before the other', () => {
    const drawing = draw(...ends, ...arrowBetween('arrow', 'a', 'b'))
    const line = itemOf(drawing, 'arrow').marks[0]
    expect(line).toMatchObject({ kind: 'path', d: 'M200 100L590 100' })
  })

  test('follows a note that is moved, without being changed itself', () => {
    const arrow = arrowBetween('arrow', 'a', 'b')
    draw(...ends, ...arrow)
    const moved = draw(ends[0], note('b', { x: 800, y: 0 }), ...arrow)
    expect(itemOf(moved, 'arrow').marks[0]).toMatchObject({ d: 'M200 100L790 100' })
  })

  test('whose note is gone stands where it was drawn', () => {
    const drawing = draw(
      ends[0],
      ...arrowBetween('arrow', 'a', 'b', { start: { x: 0, y: 0 }, end: { x: 300, y: 0 } }),
    )
    expect(itemOf(drawing, 'arrow').marks[0]).toMatchObject({ kind: 'path' })
  })

  test('bends to the side that people bent it to', () => {
    const bent = (bend: number) =>
      itemOf(draw(...ends, ...arrowBetween('arrow', 'a', 'b', { bend })), 'arrow').box
    expect(bent(120).y + bent(120).h).toBeGreaterThan(200)
    expect(bent(-120).y).toBeLessThan(0)
  })

  test('ends at the curve of an ellipse, not at its box', () => {
    const round = form('b', { x: 600, y: 0, w: 200, h: 200, geo: 'ellipse' })
    const [arrow, first, second] = arrowBetween('arrow', 'a', 'b') as [
      TLShape,
      TLArrowBinding,
      TLArrowBinding,
    ]
    const pointed = {
      ...second,
      props: { ...second.props, isPrecise: true, normalizedAnchor: { x: 0.5, y: 0.9 } },
    }
    const { box } = itemOf(draw(ends[0], round, arrow, first, pointed), 'arrow')
    expect(box.x + box.w).toBeGreaterThan(610)
  })
})

describe('other shapes', () => {
  test('a line by hand is one path with few points, in the ink for lines by hand', () => {
    const points = Array.from({ length: 2_000 }, (_, place) => ({
      x: place / 10,
      y: Math.sin(place / 50) * 20,
    }))
    const [mark] = itemOf(draw(drawn('a', points)), 'a').marks
    expect(mark).toMatchObject({ kind: 'path', stroke: 'drawn:black' })
    expect(mark?.kind === 'path' ? mark.d.length : 0).toBeLessThan(6_000)
  })

  test('a dot is seen', () => {
    expect(itemOf(draw(drawn('a', [{ x: 0, y: 0 }])), 'a').marks[0]).toMatchObject({ d: 'M0 0h0.1' })
  })

  test('a picture comes from our own server, and only the part that was cut out', () => {
    const [shape, asset] = image('a', {
      w: 100,
      h: 50,
      crop: { topLeft: { x: 0.5, y: 0 }, bottomRight: { x: 1, y: 1 } },
    })
    expect(itemOf(draw(shape, asset), 'a').marks[0]).toMatchObject({
      ...{ kind: 'image', href: '/assets/abc.png', w: 100, h: 50 },
      whole: { x: -100, y: 0, w: 200, h: 50 },
    })
    expect(itemOf(draw(shape), 'a').marks[0]).toMatchObject({ kind: 'path', stroke: 'edge' })
  })

  test('a text without a width is as wide as its longest line', () => {
    const { box } = itemOf(draw(text('a', 'kort\nveel langer dan kort', { autoSize: true })), 'a')
    expect(box.w).toBeGreaterThan(150)
    expect(box.h).toBeCloseTo(2 * 24 * 1.35)
  })

  test('a shape that we do not know is where it is', () => {
    const strange = { ...note('a'), type: 'embed', props: { w: 300, h: 200 } } as unknown as TLShape
    expect(itemOf(draw(strange), 'a').marks[0]).toMatchObject({ d: 'M0 0H300V200H0Z', stroke: 'edge' })
  })

  test.each([
    'rectangle',
    'ellipse',
    'oval',
    'cloud',
    'heart',
    'star',
    'x-box',
    'check-box',
    'arrow-up',
    'pentagon',
  ])('a form %s is drawn without a number that is none', (geo) => {
    const [mark] = itemOf(draw(form('a', { x: 0, y: 0, w: 120, h: 80, geo })), 'a').marks
    expect(mark?.kind === 'path' && /^M/.test(mark.d) && !/NaN|undefined/.test(mark.d)).toBe(true)
  })
})

describe('what the picture shows', () => {
  test('a board with one note is not a wall of colour', () => {
    const { view } = draw(note('a'))
    expect(view.w).toBeGreaterThanOrEqual(1_600)
    expect(view.x + view.w / 2).toBeCloseTo(100, -2)
  })

  test('a note that was lost far away does not make the others dots', () => {
    const { view } = draw(note('a'), note('b', { x: 300 }), note('c', { x: 500_000 }))
    expect(view.w).toBeLessThan(5_000)
  })

  test('its edges stand still while a note moves a little', () => {
    const at = (x: number) => draw(note('a'), note('b', { x: 4_000 }), note('c', { x })).view
    expect(at(4_310)).toEqual(at(4_330))
  })

  test('an empty board has a view too', () => {
    expect(draw().view).toMatchObject({ w: expect.any(Number), h: expect.any(Number) })
    expect(Number.isFinite(draw().view.w)).toBe(true)
  })
})

describe('an update draws only what changed', () => {
  const records = Array.from({ length: 50 }, (_, place) =>
    note(`n${place}`, { x: place * 250, words: `Briefje ${place}` }),
  )

  test('the same records give the same items', () => {
    expect(draw(...records).items.every((item, place) => item === draw(...records).items[place])).toBe(true)
  })

  test('a moved note is one new item', () => {
    const before = draw(...records).items
    const moved = records.map((record, place) => (place === 7 ? { ...record, x: 5 } : record))
    const after = draw(...moved).items
    expect(after.filter((item) => !before.includes(item)).map(({ id }) => id)).toEqual(['shape:n7'])
  })

  test('counts notes, not what else lies there', () => {
    expect(
      noteCount(byId([...records, frame('f', { x: 0, y: 0, w: 10, h: 10 }), drawn('d', [{ x: 0, y: 0 }])])),
    ).toBe(50)
  })
})
