import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readBoard, readRecords } from '../../../../shared/board/document.ts'
import { documentFormat } from '../../../../shared/board/format.ts'
import { recordsOf } from '../../../../shared/board/records.ts'
import { boardSchema } from '../../../../shared/board/schema.ts'
import { seedDocument } from '../../../../shared/board/seed.ts'
import { bringToFormat } from '../../../../shared/board/upgrade.ts'
import { shapesByZone, zoneFrames } from '../../../../shared/board/zones.ts'

function note(id: string, x = 0, y = 0, fields: object = {}): TLRecord {
  return {
    ...{ typeName: 'shape', type: 'note', id, x, y, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
    props: {
      ...{ color: 'yellow', labelColor: 'black', size: 'm', font: 'draw', fontSizeAdjustment: 0 },
      ...{ align: 'middle', verticalAlign: 'middle', growY: 0, url: '', scale: 1 },
      richText: { type: 'doc', content: [{ type: 'paragraph' }] },
    },
    ...fields,
  } as unknown as TLRecord
}

function zone(
  id: string,
  name: string,
  box: { x: number; y: number; w: number; h: number },
  fields: object = {},
): TLRecord {
  return {
    ...{ typeName: 'shape', type: 'frame', id, x: box.x, y: box.y, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: true, opacity: 1, meta: { zone: name } },
    props: { w: box.w, h: box.h, name, color: 'black' },
    ...fields,
  } as unknown as TLRecord
}

describe('seeding a document', () => {
  test('T4 twice gives the same bytes, and both merge to one', () => {
    const records = [zone('shape:layout-a', 'a', { x: 0, y: 0, w: 10, h: 10 }), note('shape:layout-b')]
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    seedDocument(one, records)
    seedDocument(two, records)
    expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(two))
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
    expect([...readRecords(one).values()]).toEqual(records)
  })

  test('does not change who the document writes as afterwards', () => {
    const document = new Y.Doc()
    const own = document.clientID
    seedDocument(document, [])
    expect(document.clientID).toBe(own)
    expect([...Y.decodeStateVector(Y.encodeStateVector(document)).keys()]).toEqual([1])
  })
})

describe('the format of a document', () => {
  /** A document whose schema names other versions than ours. */
  function newer(versions: Record<string, number>): Y.Doc {
    const document = new Y.Doc()
    seedDocument(document, [note('shape:a'), zone('shape:frame', 'a', { x: 0, y: 0, w: 9, h: 9 })])
    const schema = structuredClone(boardSchema.serialize()) as { sequences: Record<string, number> }
    document.getMap('format').set('schema', { ...schema, sequences: { ...schema.sequences, ...versions } })
    return document
  }

  test('empty, then current', () => {
    const document = new Y.Doc()
    expect(documentFormat(document)).toBe('empty')
    seedDocument(document, [])
    expect(documentFormat(document)).toBe('current')
  })

  test('a newer schema of tldraw, of the text or of the mapping', () => {
    expect(documentFormat(newer({ 'com.tldraw.shape.note': 99 }))).toBe('newer')
    expect(documentFormat(newer({ 'com.tldraw.shape.cloud': 1 }))).toBe('newer')
    for (const key of ['version', 'text']) {
      const document = newer({})
      document.getMap('format').set(key, 2)
      expect(documentFormat(document)).toBe('newer')
    }
  })

  /** A frame as tldraw wrote it before frames had colours. */
  function olderDocument(): Y.Doc {
    const document = newer({ 'com.tldraw.shape.frame': 0 })
    recordsOf(document).get('shape:frame')?.delete('color')
    return document
  }

  test('records of an older schema are migrated on reading', () => {
    const document = olderDocument()
    expect(documentFormat(document)).toBe('older')
    const read = readRecords(document).get('shape:frame' as TLRecord['id'])
    expect(read).toMatchObject({ props: { color: 'black', name: 'a' } })
  })

  test('a document that is brought to the format has all its records in it', () => {
    const document = olderDocument()
    document.transact(() => bringToFormat(document))
    expect(documentFormat(document)).toBe('current')
    expect(readBoard(document).setAside.size).toBe(0)
    expect(recordsOf(document).get('shape:frame')?.get('color')).toBe('black')
  })

  test('a newer document is left alone', () => {
    const document = newer({ 'com.tldraw.shape.note': 99 })
    const before = Y.encodeStateAsUpdate(document)
    document.transact(() => bringToFormat(document))
    expect(Y.encodeStateAsUpdate(document)).toEqual(before)
  })
})

describe('zones, from records alone', () => {
  const records = (...list: TLRecord[]) => new Map(list.map((record) => [record.id as string, record]))
  const left = zone('shape:layout-left', 'left', { x: 0, y: 0, w: 500, h: 500 })
  const right = zone('shape:layout-right', 'right', { x: 500, y: 0, w: 500, h: 500 })
  const inner = zone('shape:layout-inner', 'inner', { x: 100, y: 100, w: 300, h: 300 })

  function zonesOf(...list: TLRecord[]): Record<string, string[]> {
    const groups = shapesByZone(records(...list))
    return Object.fromEntries([...groups].map(([name, shapes]) => [String(name), shapes.map(({ id }) => id)]))
  }

  test('a note is where its centre is', () => {
    expect(
      zonesOf(left, right, note('shape:a', 399, 0), note('shape:b', 401, 0), note('shape:c', 0, 450)),
    ).toEqual({
      left: ['shape:a'],
      right: ['shape:b'],
      undefined: ['shape:c'],
    })
  })

  test('the smallest zone wins', () => {
    expect(zonesOf(left, inner, note('shape:a', 150, 150))).toEqual({ inner: ['shape:a'] })
  })

  test('parents and rotation count', () => {
    const group = note('shape:g', 600, 100, { type: 'group', props: {} })
    const child = note('shape:a', 0, 0, { parentId: 'shape:g' })
    const turned = note('shape:b', 100, 250, { rotation: -Math.PI / 2 })
    expect(zonesOf(left, right, group, child, turned)).toMatchObject({
      right: ['shape:a'],
      left: ['shape:b'],
    })
  })

  test('a rotated zone', () => {
    const diagonal = zone(
      'shape:layout-d',
      'diagonal',
      { x: 0, y: 0, w: 1000, h: 10 },
      { rotation: Math.PI / 4 },
    )
    expect(zonesOf(diagonal, note('shape:a', 253, 247))).toEqual({ undefined: ['shape:a'] })
    expect(zonesOf(diagonal, note('shape:a', 247, 253))).toEqual({ diagonal: ['shape:a'] })
  })

  test('only locked frames of the layout are zones', () => {
    const unlocked = zone('shape:layout-u', 'u', { x: 0, y: 0, w: 9, h: 9 }, { isLocked: false })
    const content = zone('shape:c', 'c', { x: 0, y: 0, w: 9, h: 9 })
    expect(zoneFrames(records(unlocked, content, left)).map(({ zone: name }) => name)).toEqual(['left'])
  })
})
