import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readCandidate } from '../../../../shared/board/document.ts'
import { putRecord, recordsOf, textOf, updateRecord } from '../../../../shared/board/records.ts'
import { validateRecord } from '../../../../shared/board/validate.ts'
import { asset, binding, shape, shapeTypes } from './arbitraries.ts'

function documentWith(...records: TLRecord[]): Y.Doc {
  const document = new Y.Doc()
  document.transact(() => {
    for (const record of records) putRecord(recordsOf(document), record)
  })
  return document
}

/** Through bytes, as another client gets it. */
function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}

function note(props: object = {}, fields: object = {}): TLRecord {
  const defaults = {
    ...{ color: 'yellow', labelColor: 'black', size: 'm', font: 'draw', fontSizeAdjustment: 0 },
    ...{ align: 'middle', verticalAlign: 'middle', growY: 0, url: '', scale: 1 },
    richText: { type: 'doc', content: [{ type: 'paragraph' }] },
  }
  return {
    ...{ typeName: 'shape', type: 'note', id: 'shape:note', x: 0, y: 0, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
    ...fields,
    props: { ...defaults, ...props },
  } as unknown as TLRecord
}

describe('a record goes into Yjs and comes out the same', () => {
  test.each(shapeTypes)('%s', (type) => {
    fc.assert(
      fc.property(shape(type), (record) => {
        const copy = copyOf(documentWith(record))
        expect(readCandidate(copy, record.id)).toEqual(record)
        expect(validateRecord(readCandidate(copy, record.id))).toEqual({ ok: true, record })
      }),
      { numRuns: 60 },
    )
  })

  test('bindings and pictures', () => {
    fc.assert(
      fc.property(fc.oneof(binding, asset), (record) => {
        expect(readCandidate(copyOf(documentWith(record)), record.id)).toEqual(record)
      }),
    )
  })

  test.each(shapeTypes)('%s: a change of any properties arrives whole', (type) => {
    fc.assert(
      fc.property(shape(type), shape(type), (from, other) => {
        const document = documentWith(from)
        const to = { ...other, id: from.id } as TLRecord
        document.transact(() => updateRecord(recordsOf(document), from, to))
        expect(readCandidate(copyOf(document), from.id)).toEqual(to)
      }),
      { numRuns: 60 },
    )
  })

  test('positions are rounded to a hundredth', () => {
    const document = documentWith(note({}, { x: 1.23456, y: -0.009 }))
    expect(readCandidate(document, 'shape:note')).toMatchObject({ x: 1.23, y: -0.01 })
  })

  test('an empty note gets a paragraph with an empty text, so that two first letters meet', () => {
    const text = textOf(recordsOf(documentWith(note())).get('shape:note'))
    const paragraph = text?.get(0)
    expect(paragraph).toBeInstanceOf(Y.XmlElement)
    expect((paragraph as Y.XmlElement).get(0)).toBeInstanceOf(Y.XmlText)
  })
})

describe('two people change one record at once', () => {
  function together(record: TLRecord, mine: TLRecord, theirs: TLRecord): unknown {
    const one = documentWith(record)
    const two = copyOf(one)
    updateRecord(recordsOf(one), record, mine)
    updateRecord(recordsOf(two), record, theirs)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
    expect(readCandidate(one, record.id)).toEqual(readCandidate(two, record.id))
    return readCandidate(one, record.id)
  }

  test('T3 a move and a new colour both stay', () => {
    const result = together(note(), note({}, { x: 40, y: 20 }), note({ color: 'red' }))
    expect(result).toMatchObject({ x: 40, y: 20, props: { color: 'red' } })
  })

  test('T3 a move does not take back a text that the mover had not seen', () => {
    const record = note()
    const typed = note({
      richText: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'hallo' }] }] },
    })
    expect(together(record, note({}, { x: 9 }), typed)).toMatchObject({ ...typed, x: 9 })
  })

  test('different entries of meta both stay', () => {
    const result = together(note(), note({}, { meta: { by: 'a' } }), note({}, { meta: { seen: true } }))
    expect(result).toMatchObject({ meta: { by: 'a', seen: true } })
  })

  test('a change of a record that was deleted does not bring it back', () => {
    const document = documentWith(note())
    recordsOf(document).delete('shape:note')
    expect(updateRecord(recordsOf(document), note(), note({ color: 'red' }))).toBe(false)
    expect(recordsOf(document).size).toBe(0)
  })

  test('only what differs is written, also when the document is ahead', () => {
    const document = documentWith(note({ color: 'blue' }))
    // The store still thinks the note is yellow; it only moved.
    updateRecord(recordsOf(document), note({ color: 'yellow' }), note({ color: 'yellow' }, { x: 5 }))
    expect(readCandidate(document, 'shape:note')).toMatchObject({ x: 5, props: { color: 'blue' } })
  })

  test('property: any two changes converge', () => {
    fc.assert(
      fc.property(shape('geo'), shape('geo'), shape('geo'), (record, a, b) => {
        together(record, { ...a, id: record.id } as TLRecord, { ...b, id: record.id } as TLRecord)
      }),
      { numRuns: 60 },
    )
  })
})
