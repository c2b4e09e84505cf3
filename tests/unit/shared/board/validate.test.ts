import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readBoard, readFirst, readRecords, validRecords } from '../../../../shared/board/document.ts'
import { putRecord, recordsOf } from '../../../../shared/board/records.ts'
import { boardSchema } from '../../../../shared/board/schema.ts'
import { seedDocument } from '../../../../shared/board/seed.ts'
import { validateRecord } from '../../../../shared/board/validate.ts'
import { asset, binding, shape, shapeTypes } from './arbitraries.ts'

type Loose = Record<string, unknown> & { props: Record<string, unknown> }

/** One valid record of each type that a document keeps. */
const samples: [string, TLRecord][] = [
  ...shapeTypes.map(
    (type) => [type, { ...sample(shape(type)), parentId: 'page:page' }] as [string, TLRecord],
  ),
  ['binding', sample(binding)],
  ['asset', sample(asset)],
]

function sample(arbitrary: fc.Arbitrary<TLRecord>): TLRecord {
  const [record] = fc.sample(arbitrary, { seed: 7, numRuns: 1 })
  if (!record) throw new Error('no sample')
  return record
}

function loose(record: TLRecord): Loose {
  return structuredClone(record) as unknown as Loose
}

function reasonOf(candidate: unknown): string {
  const judgement = validateRecord(candidate)
  return judgement.ok ? 'ok' : judgement.reason
}

describe.each(samples)('T28 a bad %s is set aside', (_type, record) => {
  test('the sample itself is fine', () => expect(reasonOf(record)).toBe('ok'))

  // tldraw lets a picture do without its file size.
  test.each(Object.keys((record as unknown as Loose).props).filter((name) => name !== 'fileSize'))(
    'without %s',
    (name) => {
      const broken = loose(record)
      delete broken.props[name]
      expect(reasonOf(broken)).toBe('invalid')
    },
  )

  test('with an unknown property', () => {
    const broken = loose(record)
    broken.props.surprise = 1
    expect(reasonOf(broken)).toBe('invalid')
  })

  test('with NaN for each number', () => {
    for (const [name, value] of Object.entries(record)) {
      if (typeof value === 'number') expect(reasonOf({ ...record, [name]: Number.NaN })).toBe('invalid')
    }
    for (const [name, value] of Object.entries((record as unknown as Loose).props)) {
      if (typeof value !== 'number') continue
      const broken = loose(record)
      broken.props[name] = Number.NaN
      expect(reasonOf(broken)).toBe('invalid')
    }
  })

  test('of an unknown type', () => expect(reasonOf({ ...record, type: 'hologram' })).toBe('unsupported-type'))
})

describe('T28 what tldraw takes and a browser cannot draw', () => {
  const of = (type: string) => loose(samples.find(([name]) => name === type)?.[1] as TLRecord)

  test.each([
    ['geo', { w: 999_999, h: 1, geo: 'cloud', dash: 'dotted' }, 'out-of-range'],
    ['note', { scale: 101 }, 'out-of-range'],
    ['note', { growY: 50_001 }, 'out-of-range'],
    ['geo', { growY: 50_001 }, 'out-of-range'],
    ['text', { scale: 1e5 }, 'out-of-range'],
    ['note', { scale: 100, growY: 50_000 }, 'ok'],
    ['arrow', { bend: 999_999, end: { x: 0, y: 0 } }, 'out-of-range'],
    ['arrow', { end: { x: 999_999, y: 999_999 } }, 'out-of-range'],
    ['arrow', { labelPosition: 99 }, 'out-of-range'],
    ['arrow', { elbowMidPoint: -50 }, 'out-of-range'],
    ['line', { points: {} }, 'invalid'],
    ['line', { points: { a1: { id: 'a1', index: 'a1', x: 0, y: 0 } } }, 'invalid'],
  ])('%s %o is set aside', (type, props, reason) => {
    const record = of(type)
    expect(reasonOf({ ...record, props: { ...record.props, ...props } })).toBe(reason)
  })
})

describe('T27 strange names and values', () => {
  const [, note] = samples.find(([type]) => type === 'note') as [string, TLRecord]

  test.each([
    '__proto__',
    'constructor',
    'page:x',
    'shape:',
    'shape:a b',
    `shape:${'x'.repeat(500)}`,
    'user:1',
  ])('the id %s is no record', (id) => expect(reasonOf({ ...note, id })).toBe('unknown-kind'))

  test.each([undefined, null, 1, 'text', [], {}])('%s is no record', (candidate) => {
    expect(reasonOf(candidate)).toBe('unknown-kind')
  })

  test.each(['__proto__', 'constructor', 'prototype'])('meta with %s', (key) => {
    const meta = JSON.parse(`{"${key}": {"polluted": true}}`)
    expect(reasonOf({ ...note, meta })).toBe('invalid')
  })

  test('meta that is too large or too deep', () => {
    expect(reasonOf({ ...note, meta: { a: 'x'.repeat(5_000) } })).toBe('too-large')
    expect(reasonOf({ ...note, meta: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } })).toBe(
      'invalid',
    )
  })

  test.each([
    ['x', 1e6],
    ['y', -2e7],
    ['x', Number.POSITIVE_INFINITY],
  ])('%s at %d', (name, value) => {
    expect(reasonOf({ ...note, [name]: value })).not.toBe('ok')
  })

  test('sizes and arrow ends out of range', () => {
    const [, geo] = samples.find(([type]) => type === 'geo') as [string, TLRecord]
    const [, arrow] = samples.find(([type]) => type === 'arrow') as [string, TLRecord]
    const wide = loose(geo)
    wide.props.w = 1e7
    const far = loose(arrow)
    far.props.end = { x: 1e9, y: 0 }
    expect([reasonOf(wide), reasonOf(far)]).toEqual(['out-of-range', 'out-of-range'])
  })

  test('a line without points, and one with too many', () => {
    const [, draw] = samples.find(([type]) => type === 'draw') as [string, TLRecord]
    const none = loose(draw)
    none.props.segments = []
    const many = loose(draw)
    many.props.segments = [{ type: 'free', points: Array.from({ length: 20_001 }, () => ({ x: 0, y: 0 })) }]
    expect([reasonOf(none), reasonOf(many)]).toEqual(['invalid', 'too-large'])
  })

  test.each([
    'javascript:alert(1)',
    'https://elsewhere.example/a.png',
    'data:image/svg+xml,<svg/>',
    '/assets/../x',
  ])('a picture from %s', (src) => {
    const broken = loose(sample(asset))
    broken.props.src = src
    expect(reasonOf(broken)).not.toBe('ok')
  })

  test.each(['embed', 'bookmark', 'video'])('%s is switched off', (type) => {
    const type0 = boardSchema.types.shape.create({ ...note, type } as never)
    expect(reasonOf(type0)).toBe('unsupported-type')
  })
})

describe('rich text', () => {
  const [, note] = samples.find(([type]) => type === 'note') as [string, TLRecord]
  function withContent(content: unknown[]): Loose {
    const record = loose(note)
    record.props.richText = { type: 'doc', content }
    return record
  }
  const words = (text: string, marks?: unknown[]) => [
    { type: 'paragraph', content: [{ type: 'text', text, ...(marks ? { marks } : {}) }] },
  ]

  test.each([
    ['an unknown node', [{ type: 'script', content: [] }], 'bad-text'],
    ['a node in the wrong place', [{ type: 'paragraph', content: [{ type: 'paragraph' }] }], 'bad-text'],
    ['an empty text node', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }], 'bad-text'],
    ['no node at all', [null], 'bad-text'],
    ['a node named after an object property', [{ type: 'toString' }], 'bad-text'],
    ['an unknown mark', words('x', [{ type: 'blink' }]), 'bad-text'],
    [
      'a link that runs script',
      words('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
      'unsafe-link',
    ],
    [
      'a link that hides script',
      words('x', [{ type: 'link', attrs: { href: ' JaVaScRiPt:alert(1)' } }]),
      'unsafe-link',
    ],
    ['a data link', words('x', [{ type: 'link', attrs: { href: 'data:text/html,x' } }]), 'unsafe-link'],
    ['far too many letters', words('x'.repeat(15_001)), 'too-large'],
    ['an ordinary text', words('Hallo', [{ type: 'bold' }]), 'ok'],
    ['an ordinary link', words('Hallo', [{ type: 'link', attrs: { href: 'https://example.org' } }]), 'ok'],
    ['10,000 letters', words('x'.repeat(10_000)), 'ok'],
  ])('%s', (_name, content, reason) => expect(reasonOf(withContent(content))).toBe(reason))

  test('a text that is nested 10,000 deep in the document is set aside without a stack overflow', () => {
    const document = new Y.Doc()
    seedDocument(document, [note])
    const text = recordsOf(document).get(note.id)?.get('text') as Y.XmlFragment
    document.transact(() => {
      let parent: Y.XmlFragment | Y.XmlElement = text
      for (let depth = 0; depth < 10_000; depth += 1) {
        const child = new Y.XmlElement('bulletList')
        parent.insert(0, [child])
        parent = child
      }
    })
    expect(readBoard(document).setAside.get(note.id)).toBe('unreadable')
  })
})

describe('T28 places', () => {
  const at = (id: string, parentId: string): TLRecord =>
    ({ ...sample(shape('frame')), id, parentId }) as unknown as TLRecord

  function boardDocument(...records: TLRecord[]): Y.Doc {
    const document = new Y.Doc()
    document.transact(() => {
      for (const record of records) putRecord(recordsOf(document), record)
    })
    return document
  }

  const boardOf = (...records: TLRecord[]) => readBoard(boardDocument(...records))

  function timed<T>(work: () => T): { result: T; ms: number } {
    const start = performance.now()
    return { result: work(), ms: performance.now() - start }
  }

  test('a missing parent sets aside the shape and its children, not the others', () => {
    const board = boardOf(at('shape:a', 'shape:gone'), at('shape:b', 'shape:a'), at('shape:c', 'page:page'))
    expect([...board.records.keys()]).toEqual(['shape:c'])
    expect(board.setAside.get('shape:a')).toBe('dangling-parent')
    expect(board.setAside.get('shape:b')).toBe('dangling-parent')
  })

  test('a circle of parents', () => {
    const board = boardOf(at('shape:a', 'shape:b'), at('shape:b', 'shape:a'), at('shape:c', 'shape:c'))
    expect(board.records.size).toBe(0)
    expect([...board.setAside.values()].every((reason) => /parent/.test(reason))).toBe(true)
  })

  test('a long chain that hangs on nothing takes one look at each', () => {
    const chain = Array.from({ length: 1_500 }, (_, n) => at(`shape:n${n}`, `shape:n${n + 1}`))
    const document = boardDocument(...chain, at('shape:b', 'page:page'))
    const each = timed(() => validRecords(document))
    const { result, ms } = timed(() => readBoard(document).setAside.size)
    expect(result).toBe(1_500)
    expect(ms).toBeLessThan(5 * each.ms + 500)
  })

  test('of a board with more records than wanted only so many are read', () => {
    const many = boardDocument(...Array.from({ length: 9 }, (_, n) => at(`shape:n${n}`, 'page:page')))
    expect(readFirst(4, boardDocument(at('shape:layout-a', 'page:page')), many).size).toBe(5)
  })

  test('another page', () => {
    expect(boardOf(at('shape:a', 'page:other')).setAside.get('shape:a')).toBe('dangling-parent')
  })

  test('a binding without its ends', () => {
    const record = sample(binding)
    expect(boardOf(record).setAside.get(record.id)).toBe('dangling-binding')
  })

  test('content may lie in a frame of the layout', () => {
    const [layout, content] = [new Y.Doc(), new Y.Doc()]
    seedDocument(layout, [at('shape:layout-a', 'page:page')])
    seedDocument(content, [at('shape:b', 'shape:layout-a')])
    expect([...readRecords(content, layout).keys()].sort()).toEqual(['shape:b', 'shape:layout-a'])
  })
})

test('T27 unknown keys, strange types and root types in a document do not stop the others', () => {
  const document = new Y.Doc()
  const good = sample(shape('geo'))
  seedDocument(document, [{ ...good, parentId: 'page:page' } as TLRecord])
  const records = document.getMap('records')
  records.set('__proto__', new Y.Map())
  records.set('constructor', 'text')
  records.set('shape:text', new Y.Text('no map'))
  records.set('shape:number', 3)
  records.set('shape:empty', new Y.Map())
  document.getText('surprise').insert(0, 'x')
  const board = readBoard(document)
  expect([...board.records.keys()]).toEqual([good.id])
  expect(board.setAside.size).toBe(5)
})
