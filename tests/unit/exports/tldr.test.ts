// @vitest-environment jsdom
import type { TLArrowShape, TLRecord, TLShape } from '@tldraw/tlschema'
import { parseTldrawJsonFile } from 'tldraw'
import { describe, expect, it } from 'vitest'
import { boardSchema } from '../../../shared/board/schema.ts'
import { readingOf } from '../../../shared/exports/source.ts'
import { bringIn } from '../../../shared/exports/tldr/bringIn.ts'
import { picturesIn } from '../../../shared/exports/tldr/pictures.ts'
import { readTldr } from '../../../shared/exports/tldr/read.ts'
import { tldrText } from '../../../shared/exports/tldr/write.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { noteShape } from '../../../shared/werkvormen/kit/note.ts'

type Records = Map<string, TLRecord>
const board = {
  werkvorm: 'wie-zijn-wij',
  layout: 'plenary',
  settings: {},
  anonymous: false,
  language: 'nl',
} as const
const layout = (): TLRecord[] => werkvormen[board.werkvorm]?.layout({}, 'nl') ?? []
const mapOf = (...records: TLRecord[]): Records => new Map(records.map((record) => [record.id, record]))
const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `nieuw${count}`
  }
}

function note(id: string, text: string, x: number, y: number, meta: object = {}): TLShape {
  const shape = noteShape(
    { id, text, by: 'anna', color: 'yellow', scale: 1, x, y },
    `a${id}` as TLShape['index'],
  )
  return { ...shape, meta: { ...shape.meta, ...meta } }
}

/** A board with notes in its zones, one filled in, two tied together, and a picture. */
function filled(): Records {
  const zones = werkvormen[board.werkvorm]?.zones({}, 'nl') ?? []
  const notes = zones.slice(0, 3).map(({ areas }, place) => {
    const { x = 0, y = 0 } = areas[0]?.room ?? {}
    return note(`${place + 1}`, `Briefje ${place + 1}`, x + 10, y + 10, place === 0 ? { owner: 'Bram' } : {})
  })
  const second = {
    ...notes[1],
    meta: { by: 'anna', same: 'shape:1', origin: { board: 'b', label: 'Anna' } },
  } as TLShape
  return mapOf(
    ...layout(),
    notes[0] as TLShape,
    second,
    notes[2] as TLShape,
    arrowRecord,
    tie('start', '1'),
    tie('end', '2'),
    picture(),
    asset(),
  )
}

const arrowRecord = {
  id: 'shape:pijl',
  typeName: 'shape',
  type: 'arrow',
  x: 0,
  y: 0,
  rotation: 0,
  index: 'a9',
  parentId: 'page:page',
  isLocked: false,
  opacity: 1,
  meta: {},
  props: {
    kind: 'arc',
    labelColor: 'black',
    color: 'green',
    fill: 'none',
    dash: 'solid',
    size: 'm',
    arrowheadStart: 'none',
    arrowheadEnd: 'arrow',
    font: 'sans',
    start: { x: 0, y: 0 },
    end: { x: 100, y: 100 },
    bend: 0,
    text: '',
    labelPosition: 0.5,
    scale: 1,
    elbowMidPoint: 0.5,
  },
} as unknown as TLArrowShape

function tie(terminal: 'start' | 'end', to: string): TLRecord {
  return {
    id: `binding:${terminal}`,
    typeName: 'binding',
    type: 'arrow',
    fromId: 'shape:pijl',
    toId: `shape:${to}`,
    meta: {},
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
  } as unknown as TLRecord
}

function picture(assetId = 'asset:foto'): TLShape {
  return {
    ...{ id: 'shape:foto', typeName: 'shape', type: 'image', x: 9_000, y: 0, rotation: 0, index: 'aA' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
    props: {
      w: 100,
      h: 50,
      playing: true,
      url: '',
      assetId,
      crop: null,
      flipX: false,
      flipY: false,
      altText: '',
    },
  } as unknown as TLShape
}

function asset(src = '/assets/abc'): TLRecord {
  return {
    ...{ id: 'asset:foto', typeName: 'asset', type: 'image', meta: {} },
    props: { name: 'f', src, w: 100, h: 50, mimeType: 'image/png', isAnimated: false },
  } as unknown as TLRecord
}

const pixel = 'data:image/png;base64,iVBORw0KGgo='
const fileOf = (records: Records) => tldrText(records, { title: 'Bord', images: { '/assets/abc': pixel } })
const kept = new Map([
  ['asset:foto', { hash: 'abc', url: '/assets/abc', type: 'image/png', width: 100, height: 50 }],
])

function read(text: string): ReadonlyMap<string, TLRecord> {
  const result = readTldr(text)
  if (!result.ok) throw new Error(result.fault)
  return result.records
}

/** What the outline says without the names that are given anew. */
function said(records: Records): unknown {
  const { outline } = readingOf(records, board, new Map())
  const words = (id: string | null) => (id === null ? null : outline.items.get(id)?.text)
  return {
    zones: outline.zones.map(({ name, items }) => [
      name,
      items.map(({ kind, text, color, value, box, fields: { same: _same, ...fields } }) => ({
        ...{ kind, text, color, value, box, fields },
      })),
    ]),
    elsewhere: outline.elsewhere.map(({ kind, text, box }) => ({ kind, text, box })),
    links: outline.links.map(({ from, to, color, dash, heads }) => ({
      ...{ from: words(from), to: words(to), color, dash, heads },
    })),
  }
}

describe('a board as a drawing of tldraw', () => {
  it('is taken by tldraw itself, with its layout locked, its page and its pictures in it', () => {
    const parsed = parseTldrawJsonFile({ json: fileOf(filled()), schema: boardSchema as never })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const records = parsed.value.allRecords() as TLRecord[]
    expect(records.filter(({ typeName }) => typeName === 'page')).toMatchObject([{ name: 'Bord' }])
    const shapes = records.filter((record): record is TLShape => record.typeName === 'shape')
    expect(shapes).toHaveLength(layout().filter(({ typeName }) => typeName === 'shape').length + 5)
    expect(shapes.filter(({ id }) => id.startsWith('shape:layout-')).every(({ isLocked }) => isLocked)).toBe(
      true,
    )
    expect(records.find(({ typeName }) => typeName === 'asset')).toMatchObject({ props: { src: pixel } })
  })

  it('tells nobody who wrote what', () => {
    expect(fileOf(filled())).not.toMatch(/anna/i)
  })

  it('comes back on a board of the same kind with the same outline', () => {
    const before = filled()
    const empty = mapOf(...layout())
    const came = bringIn(read(fileOf(before)), kept, { records: empty }, ids())
    expect(came).toMatchObject({ things: 5, left: 0, pages: 1 })
    const after = mapOf(...empty.values(), ...came.change.put)
    expect(said(after)).toEqual(said(before))
    const same = [...after.values()].find(({ meta }) => 'same' in meta)?.meta.same
    expect(after.get(String(same))).toMatchObject({ meta: { owner: 'Bram' } })
  })

  it('comes beside what is on another board, unlocked, with new ids every time', () => {
    const there = mapOf(note('9', 'Er was al iets', 500, 0))
    const next = ids()
    const came = bringIn(read(fileOf(filled())), kept, { records: there }, next)
    const shapes = came.change.put.filter((record): record is TLShape => record.typeName === 'shape')
    expect(shapes.every(({ isLocked, id }) => !isLocked && !id.includes('layout-'))).toBe(true)
    const roots = shapes.filter(({ parentId, type }) => parentId === 'page:page' && type !== 'arrow')
    expect(Math.min(...roots.map(({ x }) => x))).toBeGreaterThanOrEqual(700)
    const again = bringIn(read(fileOf(filled())), kept, { records: there }, next)
    const once = new Set(came.change.put.map(({ id }) => id))
    expect(again.change.put.filter(({ id }) => once.has(id)).map(({ typeName }) => typeName)).toEqual([
      'asset',
    ])
  })
})

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** A file by hand. */
const handmade = (records: object[], change: object = {}) =>
  JSON.stringify({ tldrawFileFormatVersion: 1, schema: boardSchema.serialize(), records, ...change })
const page = (id = 'page:page', index = 'a1') => ({ id, typeName: 'page', name: 'p', index, meta: {} })

describe('drawings from elsewhere', () => {
  it('come from several pages side by side', () => {
    const second = { ...note('2', 'twee', 50, 0), parentId: 'page:b' }
    const text = handmade([page(), page('page:b', 'a2'), note('1', 'een', 0, 0), second])
    const came = bringIn(read(text), new Map(), { records: new Map() }, ids())
    const places = came.change.put.map((record) => (record as TLShape).x)
    expect(came).toMatchObject({ things: 2, pages: 2 })
    expect(places).toEqual([0, 600])
  })

  it('leave out, with a count, what is fetched from elsewhere and what no board may hold', () => {
    const foreign = asset('https://spion.example/foto.png')
    const embed = {
      ...{ ...note('e', '', 0, 0), type: 'embed' },
      props: { w: 100, h: 100, url: 'https://spion.example' },
    }
    const far = note('v', 'ver', 9e9, 0)
    const text = handmade([page(), note('1', 'een', 0, 0), picture(), foreign, embed, far])
    const file = read(text)
    expect(picturesIn(file)).toEqual(new Map())
    const came = bringIn(file, new Map(), { records: new Map() }, ids())
    expect(came).toMatchObject({ things: 1, left: 3 })
    expect(JSON.stringify(came.change)).not.toContain('spion')
  })

  it.each([
    ['could run something', asset('data:image/svg+xml;base64,PHN2Zz4=')],
    ['is an address that runs', asset('javascript:alert(1)')],
    ['stands on another server', asset('http://spion.example/foto.png')],
    ['says to be a picture and is a page', asset('data:text/html;base64,PHA+')],
    ['has no data', asset('data:image/png,rauw')],
    ['is not in the file', undefined],
  ])('take no picture that %s, and count it', (_what, own) => {
    const file = read(handmade([page(), note('1', 'een', 0, 0), picture(), ...(own ? [own] : [])]))
    expect(picturesIn(file)).toEqual(new Map())
    const came = bringIn(file, new Map(), { records: new Map() }, ids())
    expect(came).toMatchObject({ things: 1, left: 1, lostPictures: 0 })
    expect(JSON.stringify(came.change)).not.toMatch(/spion|javascript|svg\+xml/)
  })

  it('tell pictures that the server did not take apart from what no board may hold', () => {
    const file = read(handmade([page(), note('1', 'een', 0, 0), picture(), asset(pixel)]))
    const came = bringIn(file, new Map(), { records: new Map() }, ids())
    expect(came).toMatchObject({ things: 1, left: 0, lostPictures: 1 })
  })

  it('leave out shapes that this tldraw does not know, and keep the rest', () => {
    const foreign = { ...note('v', '', 0, 0), type: 'hologram', props: { depth: 3 } }
    const broken = { id: 'shape:b', typeName: 'shape', type: 'note' }
    const file = read(handmade([page(), note('1', 'een', 0, 0), foreign, broken]))
    expect(bringIn(file, new Map(), { records: new Map() }, ids())).toMatchObject({ things: 1, left: 2 })
  })

  it('change nothing when they hold one more than a board does', () => {
    const many = Array.from({ length: limits.recordsStop + 1 }, (_, place) => note(`n${place}`, '', place, 0))
    const came = bringIn(read(handmade([page(), ...many])), new Map(), { records: new Map() }, ids())
    expect(came).toMatchObject({ tooMuchFor: limits.recordsStop, change: { put: [], remove: [] } })
  })

  it('do not bring in ties to nothing, nor what lies in what did not come', () => {
    const lost = { ...note('k', 'kind', 0, 0), parentId: 'shape:weg' }
    const file = read(handmade([page(), note('1', 'een', 0, 0), lost, tie('start', '1')]))
    const came = bringIn(file, new Map(), { records: new Map() }, ids())
    expect(came.change.put.map(({ typeName }) => typeName)).toEqual(['shape', 'shape'])
  })

  it('say how much room there is when they are too much', () => {
    const full = new Map(
      Array.from({ length: limits.recordsStop - 1 }, (_, place) => [`shape:n${place}`, note('x', '', 0, 0)]),
    ) as Records
    const file = read(handmade([page(), note('1', 'een', 0, 0), note('2', 'twee', 0, 0)]))
    const came = bringIn(file, new Map(), { records: full }, ids())
    expect(came).toMatchObject({ tooMuchFor: 1, change: { put: [], remove: [] } })
  })

  it('are brought to our schema when they are older', () => {
    const schema = boardSchema.serialize() as { sequences: Record<string, number> }
    const older = { ...schema, sequences: { ...schema.sequences, 'com.tldraw.shape.note': 8 } }
    const { richText: _rich, ...props } = note('1', '', 0, 0).props as Record<string, unknown>
    const old = { ...note('1', '', 0, 0), props: { ...props, text: 'van vroeger' } }
    const came = bringIn(
      read(handmade([page(), old], { schema: older })),
      new Map(),
      { records: new Map() },
      ids(),
    )
    expect(JSON.stringify(came.change.put)).toContain('van vroeger')
  })

  it('come from a newer tldraw too, as far as their words are ours', () => {
    const { sequences, ...schema } = boardSchema.serialize() as { sequences: Record<string, number> }
    const theirs = {
      ...sequences,
      ...{ 'com.tldraw.store': 5, 'com.tldraw.instance': 26, 'com.tldraw.user': 1 },
      ...{ 'com.tldraw.shape.arrow': 8, 'com.tldraw.shape.note': 12, 'com.tldraw.shape.draw': 4 },
    }
    const words = { type: 'doc', attrs: { dir: 'auto' }, content: [paragraph('belt')] }
    const plain = note('1', '', 0, 0)
    const noted = {
      ...plain,
      props: { ...plain.props, richText: words, textFirstEditedBy: null, fontSizeAdjustment: 1 },
    }
    const { text: _text, ...arrowProps } = arrowRecord.props as unknown as Record<string, unknown>
    const arrow = { ...arrowRecord, props: { ...arrowProps, richText: words } }
    const byHand = {
      ...plain,
      id: 'shape:h',
      type: 'draw',
      props: { segments: [{ type: 'free', path: 'AAAA' }] },
    }
    const text = handmade([page(), noted, arrow, tie('start', '1'), byHand], {
      schema: { ...schema, sequences: theirs },
    })
    const result = readTldr(text)
    if (!result.ok) throw new Error(result.fault)
    expect(result.newer).toBe(true)
    const came = bringIn(result.records, new Map(), { records: new Map() }, ids())
    expect(came).toMatchObject({ things: 2, left: 1 })
    const shapes = came.change.put.filter((record): record is TLShape => record.typeName === 'shape')
    expect(shapes.find(({ type }) => type === 'arrow')?.props).toMatchObject({ text: 'belt' })
    expect(shapes.find(({ type }) => type === 'note')?.props).toMatchObject({
      richText: { content: [paragraph('belt')] },
      fontSizeAdjustment: 0,
    })
  })

  it.each([
    ['no JSON at all', 'hallo', 'notTldraw'],
    ['other JSON', '{"a":1}', 'notTldraw'],
    ['a list', '[]', 'notTldraw'],
    ['a file of the first tldraw', '{"document":{"version":15}}', 'notTldraw'],
    ['a newer form', handmade([], { tldrawFileFormatVersion: 2 }), 'tooNew'],
    [
      'a newer schema',
      handmade([], { schema: { schemaVersion: 2, sequences: { 'com.tldraw.shape.note': 999 } } }),
      'tooNew',
    ],
    ['a schema that says nothing', handmade([page()], { schema: { schemaVersion: 1 } }), 'broken'],
    [
      'more than anybody drew',
      handmade(Array.from({ length: 20_001 }, (_, place) => ({ id: `shape:${place}`, typeName: 'shape' }))),
      'tooLarge',
    ],
  ])('are refused when they are %s', (_what, text, fault) => {
    expect(readTldr(text)).toEqual({ ok: false, fault })
  })

  it('T27 cannot reach into objects by their names', () => {
    const evil = `{"tldrawFileFormatVersion":1,"schema":${JSON.stringify(boardSchema.serialize())},"records":[
      {"id":"__proto__","typeName":"shape","polluted":true},
      {"id":"shape:a","typeName":"shape","__proto__":{"type":"note"}}]}`
    const result = readTldr(evil)
    if (result.ok) expect(bringIn(result.records, new Map(), { records: new Map() }, ids()).things).toBe(0)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
